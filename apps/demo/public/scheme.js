const scheme = localStorage.getItem("parlour-scheme");
if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
