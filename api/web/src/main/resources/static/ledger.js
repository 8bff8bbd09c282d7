/* Three comforts that need a script: print, share, read aloud. Pages are complete without them, so their buttons stay
   hidden until this runs. */
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
})();
