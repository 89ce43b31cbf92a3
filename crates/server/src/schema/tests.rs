use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tables::{Rollback, Rows, TableSpec};

use super::TABLES;

/// Set by `cargo xtask fixtures`: begins the fixtures of record versions that have none.
const WRITE: &str = "IRONKEEP_WRITE_FIXTURES";

/// The crates beside the services whose tables an installation has.
const CRATES: &[&str] = &["engine", "identity", "server"];

/// [`CRATES`] and every service, whether or not it is in [`TABLES`].
fn crates_with_tables() -> Vec<String> {
    let folders = fs::read_dir(crates()).unwrap();
    let names = folders.map(|folder| folder.unwrap().file_name().into_string().unwrap());
    let services = names.filter(|name| name.starts_with("svc-"));
    services.chain(CRATES.iter().map(|&name| name.to_owned())).collect()
}

fn all() -> impl Iterator<Item = (&'static str, &'static TableSpec)> {
    TABLES.iter().flat_map(|(krate, tables)| tables.iter().map(|table| (*krate, table)))
}

fn crates() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A table that its crate does not list is not looked at by anything here. One that is listed is
/// guarded without a word, but stands in the list, so that somebody has thought of what its rows
/// grant and how often they are written.
#[test]
fn every_table_is_listed_once() {
    let mut in_sources = BTreeSet::new();
    for krate in crates_with_tables() {
        tables_in(&crates().join(krate).join("src"), &mut in_sources);
    }
    let listed: Vec<String> = all().map(|(_, table)| table.name.to_owned()).collect();
    assert_eq!(in_sources, listed.iter().cloned().collect());
    assert_eq!(in_sources.len(), listed.len(), "each once");
}

#[test]
fn a_table_without_a_guard_says_why() {
    for (_, table) in all() {
        if let Rollback::Unguarded(reason) = table.rollback {
            assert!(reason.len() > 10, "{} has no reason", table.name);
        }
    }
}

/// A record without a fixture, one that its fixture no longer tells, and one that an older fixture
/// no longer reads as fail here, by name. CONTRIBUTING tells how a record is changed.
#[test]
fn every_version_of_every_record_has_a_fixture_that_holds() {
    let mut found = Vec::new();
    for (krate, table) in all() {
        let folder = crates().join(krate).join("fixtures");
        let file = |name: &str| fs::read_to_string(folder.join(name)).ok();
        if std::env::var_os(WRITE).is_some()
            && let Some((name, content)) = tables::started(table, &file)
        {
            fs::write(folder.join(name), content).unwrap();
        }
        found.extend(tables::findings(table, &file));
        if let Rows::Bytes(fixture) = table.rows {
            let there = crates().parent().unwrap().join(fixture).is_file();
            assert!(there, "{}: `{fixture}` is not there", table.name);
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Stored identifiers are parsed as those of a request are: a table, what its fixture has, and what is
/// no such identifier.
const DAMAGED: &[(&str, &str, &str)] = &[
    ("iam.account", r#""id":"111122223333""#, r#""id":"11112222333""#),
    ("iam.account-alias", r#""to":"111122223333""#, r#""to":"an-alias""#),
    ("iam.account-email", r#""to":"111122223333""#, r#""to":"""#),
    ("organizations.organization", "111122223333", "1111-2222-3333"),
    ("organizations.create-account-status", "444455556666", "444455556666 "),
    ("iam.user", "AIDAABCDEFGHIJKLMNOPQ", "AIDAABCDEFGHIJKLMNOP1"),
    ("iam.user", "111122223333", "aws"),
    ("iam.user", "arn:aws:iam::aws:policy", "policy"),
    ("iam.group", "AGPAABCDEFGHIJKLMNOPQ", "agpaabcdefghijklmnopq"),
    ("iam.role", "AROAABCDEFGHIJKLMNOPQ", "AROA"),
    ("iam.role", "arn:aws:iam::111122223333:", "arn:aws:iam:"),
    ("iam.unique-id", "111122223333", ""),
    ("iam.instance-profile", r#""role":"AROA"#, r#""role":"AR0A"#),
    ("iam.access-key", r#""account":"111122223333""#, r#""account":"root""#),
    ("iam.access-key", "AIDAABCDEFGHIJKLMNOPQ", "Alice"),
    ("iam.access-key-last-used", "us-east-1", "US East"),
    ("kms.key", "111122223333", "1111"),
    ("kms.key", "us-east-1", "us east 1"),
    ("kms.key", "1234abcd-12ab-34cd-56ef-1234567890ab", "alias/a"),
    ("kms.alias", "1234abcd-12ab-34cd-56ef-1234567890ab", "1234abcd"),
    ("s3.bucket", r#""name":"bucket""#, r#""name":"Bucket""#),
    ("s3.bucket", "111122223333", "1111"),
    ("s3.bucket", "us-east-1", "US"),
    ("s3.bucket-of", "us-east-1", ""),
    ("keyring.owned", "1234abcd-12ab-34cd-56ef-1234567890ab", "1234abcd"),
];

#[test]
fn a_stored_identifier_that_does_not_parse_is_refused_by_its_table() {
    for (name, good, bad) in DAMAGED {
        let (krate, table) = all().find(|(_, table)| table.name == *name).unwrap();
        let Rows::Records(record) = &table.rows else { panic!("{name} has no records") };
        let fixture = format!("{krate}/fixtures/{name}.v{}.jsonl", record.version);
        let fixture = fs::read_to_string(crates().join(fixture)).unwrap();
        let row = fixture.lines().find(|row| row.contains(good)).unwrap();
        let damaged = row.replace(good, bad);
        let refused = record.rewrite(table.name, record.version, damaged.as_bytes()).unwrap_err();
        let expected = format!("table `{name}`: a row is damaged: the content is not a record's");
        assert!(refused.to_string().starts_with(&expected), "{good}, {bad}: {refused}");
    }
}

/// A fixture stays for good: a table that is gone leaves rows behind in installations.
#[test]
fn no_fixture_is_without_its_table() {
    let listed: BTreeSet<String> = all().flat_map(|(krate, table)| files(krate, table)).collect();
    for krate in crates_with_tables() {
        for path in sources(&crates().join(&krate).join("fixtures")) {
            let name = format!("{krate}/{}", path.file_name().unwrap().to_str().unwrap());
            assert!(listed.contains(&name), "{name} belongs to no version of a table");
        }
    }
}

fn files(krate: &str, table: &TableSpec) -> Vec<String> {
    let Rows::Records(record) = &table.rows else { return Vec::new() };
    (1..=record.version).map(|version| format!("{krate}/{}.v{version}.jsonl", table.name)).collect()
}

/// Names that the sources give to tables: in `Table::new("...")`, `KeyBuilder::table("...")`, and the
/// constants that stand for one.
fn tables_in(dir: &Path, found: &mut BTreeSet<String>) {
    for path in sources(dir) {
        if path.extension().is_none_or(|ext| ext != "rs") || path.ends_with("tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for before in [
            "Table::new(\"",
            "KeyBuilder::table(\"",
            "List::new(\"",
            "const OUTBOX: &str = \"",
            "const INSTALLATION: &str = \"",
        ] {
            for part in text.split(before).skip(1) {
                found.insert(part.split('"').next().unwrap().to_owned());
            }
        }
        for call in text.split("Claims::new(\"").skip(1) {
            let names = call.split(')').next().unwrap().trim_end_matches('"');
            found.extend(names.split("\", \"").map(str::to_owned));
        }
        for call in text.split("KeyBuilder::table(").skip(1) {
            let argument = call.split(')').next().unwrap();
            let is_known = argument.starts_with('"')
                || ["OUTBOX", "INSTALLATION", "engine::INSTALLATION", "table", "self.0"]
                    .contains(&argument);
            assert!(is_known, "{}: `{argument}` is not seen by this test", path.display());
        }
    }
}

/// Every file below `dir`; none where there is no such folder.
fn sources(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else {
            found.push(path);
        }
    }
    found
}
