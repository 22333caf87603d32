cd /tmp/w2; dotnet build src/FactCheck.Tool -c Release -v q --nologo -p:RunAnalyzers=false 2>&1 | grep -E "error" | sort -u | sed 's/\[\/.*//' | head -20
