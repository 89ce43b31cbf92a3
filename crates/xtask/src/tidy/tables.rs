//! A table belongs to one crate: nobody else reads or writes its rows.

use std::fs;
use std::path::Path;

use crate::failure::Failure;

/// How source text names a table.
const NAMED: [&str; 2] = ["Table::new(\"", "KeyBuilder::table(\""];
/// The records of accounts and principals, which the engine authenticates with.
const SHARED: &str = "identity";
/// The one service that writes them.
const WRITES_SHARED: &str = "svc-iam";
/// Crates that look at tables of every kind from outside: they judge the product.
const TOOLS: [&str; 3] = ["testkit", "bench", "xtask"];

/// A source file of a crate.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) krate: String,
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every breach in the crates below `root`.
pub(super) fn breaches(root: &Path) -> Result<Vec<String>, Failure> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(root.join("crates"))? {
        let folder = entry?.path();
        let krate = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !TOOLS.contains(&krate.as_str()) {
            collect(root, &krate, &folder.join("src"), &mut sources)?;
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(breaches_among(&sources))
}

fn collect(
    root: &Path,
    krate: &str,
    folder: &Path,
    sources: &mut Vec<Source>,
) -> Result<(), Failure> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        if path.is_dir() {
            collect(root, krate, &path, sources)?;
        } else if shown.ends_with(".rs")
            && !shown.ends_with("tests.rs")
            && !shown.contains("/tests/")
        {
            let text = fs::read_to_string(&path)?;
            sources.push(Source { krate: krate.to_owned(), path: shown, text });
        }
    }
    Ok(())
}

/// What is wrong among `sources`.
pub(crate) fn breaches_among(sources: &[Source]) -> Vec<String> {
    let mut breaches = Vec::new();
    let mut owners: Vec<(&str, &str)> = Vec::new();
    let mut shared: Vec<&str> = Vec::new();
    for source in sources {
        for prefix in prefixes(&source.text) {
            match owners.iter().find(|(known, _)| *known == prefix) {
                None => owners.push((prefix, &source.krate)),
                Some((_, owner)) if *owner == source.krate => {}
                Some((_, owner)) => {
                    breaches
                        .push(format!("{}: tables `{prefix}` are those of {owner}", source.path));
                }
            }
        }
        let public = source.text.lines().filter_map(public_table);
        if source.krate == SHARED {
            shared.extend(public);
        } else {
            breaches.extend(
                public.map(|name| {
                    format!("{}: the table {name} is open to other crates", source.path)
                }),
            );
        }
    }
    let services = sources.iter().filter(|source| source.krate.starts_with("svc-"));
    for source in services.filter(|source| source.krate != WRITES_SHARED) {
        let words = source.text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let uses_shared = source.text.contains("identity::records");
        for word in words.filter(|word| uses_shared && shared.contains(word)) {
            breaches.push(format!("{}: the table {word} is that of {WRITES_SHARED}", source.path));
        }
    }
    breaches
}

/// The names of tables in `text`, up to their first dot.
fn prefixes(text: &str) -> impl Iterator<Item = &str> {
    let starts = NAMED.iter().flat_map(|named| text.split(named).skip(1));
    starts.filter_map(|rest| rest.split(['.', '"']).next())
}

/// The name of the table that a line makes public.
fn public_table(line: &str) -> Option<&str> {
    let (name, kind) = line.trim_start().strip_prefix("pub const ")?.split_once(": ")?;
    kind.starts_with("Table<").then_some(name)
}
