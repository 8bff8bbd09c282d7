// The desk's enhancements; every form works without them. Drafts stay on this device until the form is sent.
(function () {
  "use strict";
  var form = document.querySelector("form[data-draft]");
  var PREFIX = "gongyi-draft:";

  // A page that says "recorded" ends the draft that led to it.
  if (document.querySelector("[data-recorded]")) {
    forget(read(PREFIX + "sent"));
    forget(PREFIX + "sent");
  }
  listDrafts(document.getElementById("drafts"));
  Array.prototype.forEach.call(document.querySelectorAll("form[data-draft], form.keyed"), byKeyboard);
  if (!form) return;

  var slot = PREFIX + form.dataset.draft;
  var note = document.getElementById("draft");
  var words = document.getElementById("draft-words");

  function read(key) {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }

  function forget(key) {
    try { if (key) localStorage.removeItem(key); } catch (e) { /* no storage, no draft */ }
  }

  function keep(key, value) {
    try { localStorage.setItem(key, value); return true; } catch (e) { return false; }
  }

  function say(text) {
    words.textContent = text;
    note.hidden = false;
  }

  // Enter goes to the next field, and from the last one to the button; only a button sends. A number that is there is
  // typed over.
  function byKeyboard(of) {
    of.addEventListener("keydown", function (event) {
      var here = event.target;
      if (event.key !== "Enter" || event.isComposing || here.tagName !== "INPUT" && here.tagName !== "SELECT") return;
      event.preventDefault();
      var fields = controls(of).filter(function (one) { return one.type !== "hidden" && !one.disabled; });
      var next = fields[fields.indexOf(here) + 1] || of.querySelector("button.btn-primary");
      if (next) next.focus();
    });
    of.addEventListener("focusin", function (event) {
      if (event.target.classList.contains("number")) event.target.select();
    });
  }

  function controls(of) {
    return Array.prototype.filter.call((of || form).elements, function (one) {
      return one.name && one.name !== "_csrf" && one.type !== "submit" && one.type !== "button" && one.type !== "file";
    });
  }

  // What the ledger seals is kept on no device.
  function isPersonal(name) {
    return (form.dataset.personal || "").split(" ").some(function (one) {
      return one && (name === one || name.indexOf(one + ".") === 0);
    });
  }

  function draft() {
    return JSON.stringify(controls().filter(function (one) {
      return !isPersonal(one.name);
    }).map(function (one) {
      return [one.name, one.value, one.type === "checkbox" ? one.checked : null];
    }).concat([["_title", document.querySelector("h1").textContent, null]]));
  }

  // The desk lists what was begun on this device and not sent. A draft is kept under the address of its form.
  function listDrafts(place) {
    if (!place) return;
    try {
      Object.keys(localStorage).sort().forEach(function (key) {
        if (key.indexOf(PREFIX + "/") !== 0) return;
        var address = key.slice(PREFIX.length).split("?");
        var title = JSON.parse(localStorage.getItem(key)).filter(function (one) { return one[0] === "_title"; })[0];
        var link = document.createElement("a");
        link.href = address[0] + (/\/new$/.test(address[0]) ? "?community=" + address[1] : "");
        link.textContent = title ? title[1] : address[0];
        place.querySelector("ul").appendChild(document.createElement("li")).appendChild(link);
        place.hidden = false;
      });
    } catch (e) { /* no storage, no drafts */ }
  }

  function restore(text) {
    var kept = JSON.parse(text);
    controls().forEach(function (one) {
      kept.forEach(function (was) {
        if (was[0] !== one.name) return;
        if (was[2] === null) one.value = was[1];
        else if (was[1] === one.value) one.checked = was[2];
      });
    });
  }

  var started = draft();
  var shown = !document.querySelector(".fault, .notice.bad, .check.good, .check.bad");
  var kept = read(slot);
  if (kept && shown && kept !== started) {
    try {
      restore(kept);
      say(form.dataset.restored);
    } catch (e) {
      forget(slot);
    }
  }

  var timer = 0;
  form.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      if (keep(slot, draft())) say(form.dataset.kept);
    }, 400);
  });

  document.getElementById("draft-discard").addEventListener("click", function () {
    forget(slot);
    // after a form was sent back, to load again would send it again
    location.assign(form.action);
  });

  form.addEventListener("submit", function (event) {
    var checking = event.submitter && event.submitter.hasAttribute("formaction");
    keep(slot, draft());
    if (!navigator.onLine) {
      event.preventDefault();
      say(form.dataset.offline);
      return;
    }
    if (!checking) keep(PREFIX + "sent", slot);
  });

  window.addEventListener("offline", function () { say(form.dataset.offline); });
  window.addEventListener("online", function () { say(form.dataset.online); });
})();
