<?xml version="1.0" encoding="utf-8"?>
<!-- Keeps the documentation of the public types, which stand in the root namespace and not in one another; a reader of the file cannot use the others. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="utf-8" indent="no" />

  <!-- The internal types of the root namespace; DocumentationTests holds the list. -->
  <xsl:variable name="internal" select="' AcronymValue AffiliationValue AlignedTopics BoundValue BuiltIn CardinalityValue Derivation DraftMatch FindingFingerprint FrequencyValue GenderValue IDraftTopicAligner ITopicAligner InitialValue NumberInterval OfficeValue PublicationOrder QuotationLadder QuotedWordsValue ReadDocument ReckoningKind ReckoningValue Speaker TallyValue '" />

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()" />
    </xsl:copy>
  </xsl:template>

  <xsl:key name="named" match="member" use="@name" />

  <xsl:template match="member">
    <xsl:variable name="type" select="substring-before(concat(translate(substring-after(@name, ':FactCheck.'), '(`', '..'), '.'), '.')" />
    <xsl:variable name="nested" select="substring-before(concat(translate(substring-after(@name, concat(':FactCheck.', $type, '.')), '(`', '..'), '.'), '.')" />
    <xsl:if test="$type != '' and not(key('named', concat('T:FactCheck.', $type, '.', $nested))) and key('named', concat('T:FactCheck.', $type)) and not(contains($internal, concat(' ', $type, ' ')))">
      <xsl:copy>
        <xsl:apply-templates select="@*|node()" />
      </xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
