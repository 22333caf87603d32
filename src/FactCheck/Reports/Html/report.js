(() => {
  "use strict";
  const findings = [...document.querySelectorAll(".finding")];
  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");

  const visible = () => findings.filter(finding => !finding.hidden);

  const apply = () => {
    const severities = new Set([...filters.querySelectorAll("input:checked")].map(input => input.value));
    const kind = filters.querySelector("[name=kind]").value;
    const doc = filters.querySelector("[name=document]").value;
    for (const finding of findings) {
      finding.hidden = !severities.has(finding.dataset.severity)
        || (kind !== "" && finding.dataset.kind !== kind)
        || (doc !== "" && !finding.dataset.documents.split(" ").includes(doc));
    }
    const count = visible().length;
    shown.textContent = count === findings.length ? `${count} finding${count === 1 ? "" : "s"}` : `${count} of ${findings.length} findings`;
  };

  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    for (let parent = target.closest("details"); parent; parent = parent.parentElement.closest("details")) {
      parent.open = true;
    }
    if (target.hidden) {
      target.hidden = false;
    }
    target.scrollIntoView({ block: "center" });
  };

  const step = by => {
    const list = visible();
    const current = list.indexOf(document.activeElement.closest ? document.activeElement.closest(".finding") : null);
    const next = list[current < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(current + by, 0), list.length - 1)];
    if (next) {
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "start" });
    }
  };

  if (filters) {
    filters.hidden = false;
    filters.addEventListener("change", apply);
  }
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", () => findings.forEach(finding => { finding.hidden = false; }));
  window.addEventListener("afterprint", () => filters && apply());
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    }
  });
  reveal();
})();
