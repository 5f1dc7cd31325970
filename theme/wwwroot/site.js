// What every page gains where JavaScript runs. Nothing here is needed to read the site.
