//! The operations that services route, read from their ROUTES: the one place that says what is
//! served. Types are generated for these alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use regex::Regex;

use crate::failure::Failure;

/// Where the services' sources are, below the workspace.
const CRATES: &str = "crates";

/// A line of a table of routes: `route::<Self, api::CreateKey>()`.
const ROUTE: &str = r"(?:route|staged)::<Self, ([0-9A-Za-z_]+)::([0-9A-Za-z_]+)>\(\)";
/// Another name for an API in a file: `use api_kms as api;`.
const ALIAS: &str = r"use api_([0-9a-z_]+) as ([0-9a-z_]+);";

/// An operation of an API, and the service crate that routes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Routed {
    /// `svc-kms`.
    pub(crate) krate: String,
    /// As its model is called: `kms`.
    pub(crate) api: String,
    /// `CreateKey`.
    pub(crate) operation: String,
}

/// What is routed, by API.
#[derive(Debug, Default)]
pub(crate) struct Routes(BTreeMap<String, BTreeSet<String>>);

impl Routes {
    /// Reads the tables of every service of the workspace at `root`.
    pub(crate) fn read(root: &Path) -> Result<Self, Failure> {
        let mut routes = Self::default();
        for routed in all(root)? {
            routes.0.entry(routed.api).or_default().insert(routed.operation);
        }
        Ok(routes)
    }

    /// The operations of `api` that are routed.
    pub(crate) fn of(&self, api: &str) -> BTreeSet<String> {
        self.0.get(api).cloned().unwrap_or_default()
    }
}

/// Every route of every service, sorted.
pub(crate) fn all(root: &Path) -> Result<Vec<Routed>, Failure> {
    let mut routes = Vec::new();
    for (krate, folder) in services(root)? {
        for (_, text) in sources(&folder)? {
            routes.extend(in_text(&krate, &text)?);
        }
    }
    routes.sort();
    Ok(routes)
}

/// The service crates: name, and folder of their sources.
pub(crate) fn services(root: &Path) -> Result<Vec<(String, std::path::PathBuf)>, Failure> {
    let mut services = Vec::new();
    for entry in fs::read_dir(root.join(CRATES))? {
        let folder = entry?.path();
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("svc-") {
            services.push((name, folder.join("src")));
        }
    }
    services.sort();
    Ok(services)
}

/// The source files below `folder`: path and text, sorted by path.
pub(crate) fn sources(folder: &Path) -> Result<Vec<(std::path::PathBuf, String)>, Failure> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources.extend(self::sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            sources.push((path, text));
        }
    }
    sources.sort();
    Ok(sources)
}

/// The routes that a source text of `krate` holds.
pub(crate) fn in_text(krate: &str, text: &str) -> Result<Vec<Routed>, Failure> {
    let (route, alias) = (Regex::new(ROUTE)?, Regex::new(ALIAS)?);
    let group = |captures: &regex::Captures<'_>, index: usize| {
        captures.get(index).map(|part| part.as_str().to_owned()).unwrap_or_default()
    };
    let aliases: BTreeMap<String, String> =
        alias.captures_iter(text).map(|found| (group(&found, 2), group(&found, 1))).collect();
    let mut routes = Vec::new();
    for found in route.captures_iter(text) {
        let (path, operation) = (group(&found, 1), group(&found, 2));
        let api = match (path.strip_prefix("api_"), aliases.get(&path)) {
            (Some(api), _) => api.to_owned(),
            (None, Some(api)) => api.clone(),
            (None, None) => {
                return Err(Failure::new(format!(
                    "{krate}: {path} of the route {operation} is no API"
                )));
            }
        };
        routes.push(Routed { krate: krate.to_owned(), api: api.replace('_', "-"), operation });
    }
    Ok(routes)
}
