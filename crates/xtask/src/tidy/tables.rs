//! A table belongs to one crate: nobody else reads or writes its rows.

use super::sources::Source;

/// How source text names a table.
const NAMED: [&str; 2] = ["Table::new(\"", "KeyBuilder::table(\""];
/// The records of accounts and principals, which the engine authenticates with.
const SHARED: &str = "identity";
/// The one service that writes them.
const WRITES_SHARED: &str = "svc-iam";
/// Crates that look at tables of every kind from outside: they judge the product.
const TOOLS: [&str; 3] = ["testkit", "bench", "xtask"];

/// Every breach in the crates of the product.
pub(super) fn breaches(sources: &[Source]) -> Vec<String> {
    breaches_among(sources.iter().filter(|source| !TOOLS.contains(&source.krate.as_str())))
}

/// What is wrong among `sources`.
pub(crate) fn breaches_among<'s>(sources: impl IntoIterator<Item = &'s Source>) -> Vec<String> {
    let sources: Vec<&Source> = sources.into_iter().collect();
    let mut breaches = Vec::new();
    let mut owners: Vec<(&str, &str)> = Vec::new();
    let mut shared: Vec<&str> = Vec::new();
    for source in &sources {
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
