(() => {
  "use strict";
  const findings = [...document.querySelectorAll(".finding")];
  const entries = [...document.querySelectorAll(".index li")];
  const index = document.getElementById("index");
  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");

  const visible = () => findings.filter(finding => !finding.hidden);

  const show = (i, isShown) => {
    findings[i].hidden = !isShown;
    if (entries[i]) {
      entries[i].hidden = !isShown;
    }
  };

  const apply = () => {
    const severities = new Set([...filters.querySelectorAll("input:checked")].map(input => input.value));
    const kind = filters.querySelector("[name=kind]").value;
    const doc = filters.querySelector("[name=document]").value;
    const search = filters.querySelector("[name=words]");
    const words = search ? search.value.trim().toLowerCase() : "";
    findings.forEach((finding, i) => show(i, severities.has(finding.dataset.severity)
      && (kind === "" || finding.dataset.kind === kind)
      && (doc === "" || finding.dataset.documents.split(" ").includes(doc))
      && (words === "" || finding.textContent.toLowerCase().includes(words))));
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
    const hidden = findings.indexOf(target);
    if (hidden >= 0) {
      show(hidden, true);
    }
    target.scrollIntoView({ block: hidden >= 0 ? "start" : "center" });
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

  // The entry of the finding that is being read is marked and kept in sight.
  const seen = new Set();
  const follow = changes => {
    changes.forEach(change => seen[change.isIntersecting ? "add" : "delete"](change.target));
    const current = findings.findIndex(finding => seen.has(finding));
    entries.forEach((entry, i) => {
      const link = entry.firstElementChild;
      if (i !== current) {
        link.removeAttribute("aria-current");
        return;
      }
      link.setAttribute("aria-current", "true");
      const middle = entry.offsetTop - index.offsetTop - (index.clientHeight - entry.clientHeight) / 2;
      if (entry.offsetTop - index.offsetTop < index.scrollTop || entry.offsetTop - index.offsetTop + entry.clientHeight > index.scrollTop + index.clientHeight) {
        index.scrollTop = middle;
      }
    });
  };

  if (filters) {
    filters.hidden = false;
    filters.addEventListener("input", apply);
  }
  if (index && "IntersectionObserver" in window) {
    const observer = new IntersectionObserver(follow, { rootMargin: "-40px 0px -75% 0px" });
    findings.forEach(finding => observer.observe(finding));
  }
  const folded = [];
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", () => {
    findings.forEach(finding => { finding.hidden = false; });
    document.querySelectorAll("details.why:not([open])").forEach(why => { why.open = true; folded.push(why); });
  });
  window.addEventListener("afterprint", () => {
    folded.splice(0).forEach(why => { why.open = false; });
    if (filters) {
      apply();
    }
  });
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
