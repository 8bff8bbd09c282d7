/* Comforts that need a script: print, share, read aloud, unfold what an address points at, print what is folded. Pages are
   complete without them, so the buttons stay hidden until this runs. */
(function () {
  "use strict";
  var synth = window.speechSynthesis;
  var acts = {
    print: function () { window.print(); },
    share: function (button) {
      var page = { title: document.title, url: location.href };
      if (navigator.share) { navigator.share(page).catch(function () {}); return; }
      if (navigator.clipboard) {
        navigator.clipboard.writeText(page.url).then(function () { button.textContent = button.dataset.done; });
      }
    },
    read: function (button) {
      if (synth.speaking) { synth.cancel(); return; }
      var speech = new SpeechSynthesisUtterance(document.getElementById(button.dataset.of).innerText);
      speech.lang = document.documentElement.lang;
      speech.rate = 0.9;
      synth.speak(speech);
    }
  };
  var able = { print: true, share: navigator.share || navigator.clipboard, read: synth };
  document.querySelectorAll("button[data-do]").forEach(function (button) {
    var act = button.dataset.do;
    if (!able[act]) { return; }
    button.hidden = false;
    button.addEventListener("click", function () { acts[act](button); });
  });

  function unfold() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) { return; }
    var folded = target.querySelector(":scope > details");
    if (folded) { folded.open = true; }
    for (var one = target; one; one = one.parentElement) {
      if (one.tagName === "DETAILS") { one.open = true; }
    }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", unfold);
  unfold();

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (one) { one.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (one) { one.open = false; });
    opened = [];
  });
})();
