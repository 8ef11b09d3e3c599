"use strict";
// Everything stands in the page without this script; it adds choosing, filtering and going from one discrepancy to the next.
(() => {
  const root = document.documentElement;
  const bar = document.querySelector(".bar");
  const form = bar.querySelector("form");
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  bar.hidden = false;
  const measure = () => root.style.setProperty("--bar", getComputedStyle(bar).position === "sticky" ? bar.offsetHeight + "px" : "0px");
  measure();
  addEventListener("resize", measure);

  // ---- choosing: all that belongs to one claim carries its id in data-of
  let chosen = [];
  const show = (element) => element.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  const members = (entry) => all(`[data-of~="${entry.id}"], [data-with~="${entry.id}"]`, entry.closest(".article"));
  const choose = (entry) => {
    for (const element of chosen) { element.classList.remove("chosen"); element.removeAttribute("aria-current"); }
    chosen = entry ? [entry, ...members(entry)] : [];
    for (const element of chosen) element.classList.add("chosen");
    if (entry) entry.setAttribute("aria-current", "true");
  };
  const unfold = (element) => {
    for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  };
  const open = (entry, focus) => {
    unfold(entry);
    choose(entry);
    const counterpart = members(entry).find((element) => element.closest(".card"));
    if (counterpart) show(counterpart);
    show(entry);
    if (focus) entry.focus({ preventScroll: true });
    try { history.replaceState(null, "", "#" + entry.id); } catch { /* some viewers forbid it */ }
  };
  let came = null;
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-of]");
    if (mark && !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey) {
      const entry = document.getElementById(mark.dataset.of.split(" ")[0]);
      if (entry) { event.preventDefault(); came = mark; open(entry, mark.matches("a")); }
      return;
    }
    const back = event.target.closest(".entry a[href^='#']");
    if (back) {
      const target = document.getElementById(back.hash.slice(1));
      if (target && target.matches(".mark, .anchor, .cited, .card")) {
        event.preventDefault();
        choose(back.closest(".entry"));
        unfold(target);
        target.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
        target.focus({ preventScroll: true });
      }
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && chosen.length) { choose(null); if (came) came.focus(); }
  });
  const arrive = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches(".entry")) open(target, false);
  };
  addEventListener("hashchange", arrive);
  arrive();

  // ---- filters
  const entries = all(".entry");
  const articles = all(".article[id]");
  const items = new Map(all(".list a").map((link) => [link.hash.slice(1), link.parentElement]));
  const names = new Map(articles.map((article) => [article, article.querySelector("header").textContent.toLowerCase()]));
  const output = form.querySelector("output");
  const found = () => entries.filter((entry) => entry.matches(".error, .warning") && !entry.classList.contains("filtered"));
  const hide = (element, hidden) => { element.classList.toggle("filtered", hidden); element.hidden = hidden; };
  const filter = () => {
    const data = new FormData(form);
    const severities = new Set(data.getAll("severity"));
    const rule = data.get("rule") || "", account = data.get("account") || "", verdict = data.get("verdict") || "";
    const words = (data.get("words") || "").toLowerCase().trim();
    const narrowed = rule || account || severities.size < form.querySelectorAll("[name=severity]").length;
    const out = new Set();
    for (const entry of entries) {
      const fits = severities.has(entry.dataset.severity) && (!rule || entry.dataset.rule === rule) && (!account || entry.dataset.account === account);
      hide(entry, !fits);
      if (!fits) out.add(entry.id);
    }
    for (const mark of all(".mark")) {
      const left = mark.dataset.of.split(" ").filter((id) => !out.has(id));
      mark.classList.toggle("mark-off", !left.length);
    }
    for (const post of all(".about-post")) hide(post, Boolean(account) && post.dataset.account !== account);
    for (const box of all("details.more")) {
      const own = all(".entry", box);
      if (own.length) hide(box, own.every((entry) => entry.classList.contains("filtered")));
    }
    let seen = 0;
    for (const article of articles) {
      const own = all(".entry", article);
      const fits = (!verdict || article.dataset.verdict === verdict) && (!words || names.get(article).includes(words)) && (!narrowed || own.some((entry) => !entry.classList.contains("filtered")));
      hide(article, !fits);
      const item = items.get(article.id);
      if (item) hide(item, !fits);
      seen += fits;
    }
    output.value = output.dataset.form.replace("{seen}", seen).replace("{all}", articles.length);
  };
  form.addEventListener("change", filter);
  form.addEventListener("input", (event) => { if (event.target.type === "search") filter(); });
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());

  // ---- from one discrepancy to the next
  const step = (by) => {
    const list = found().filter((entry) => !entry.closest("[hidden]"));
    if (!list.length) return;
    const here = list.indexOf(chosen[0]);
    const next = list[here < 0 ? (by > 0 ? 0 : list.length - 1) : (here + by + list.length) % list.length];
    open(next, true);
    const mark = members(next).find((element) => element.closest(".prose"));
    (mark || next).scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };
  form.querySelector("[value=previous]").addEventListener("click", () => step(-1));
  form.querySelector("[value=next]").addEventListener("click", () => step(1));
  form.querySelector("[value=theme]").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  // ---- the list of articles follows what is read
  if (items.size) {
    const watch = new IntersectionObserver((changes) => {
      for (const change of changes) {
        if (!change.isIntersecting) continue;
        for (const item of items.values()) item.firstElementChild.removeAttribute("aria-current");
        const item = items.get(change.target.id);
        if (!item) continue;
        item.firstElementChild.setAttribute("aria-current", "location");
        const box = item.parentElement;
        if (item.offsetTop < box.scrollTop || item.offsetTop + item.offsetHeight > box.scrollTop + box.clientHeight) {
          box.scrollTop = item.offsetTop - box.clientHeight / 3;
        }
      }
    }, { rootMargin: "-20% 0px -75% 0px" });
    for (const article of articles) watch.observe(article);
  }
  const folding = matchMedia("(min-width: 80rem)");
  const fold = () => { const box = document.querySelector(".list details"); if (box) box.open = folding.matches; };
  folding.addEventListener("change", fold);
  fold();
})();
