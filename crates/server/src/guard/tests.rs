use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::unguarded;

/// Every table whose rows are guarded. A new table is guarded without a word; it is named here, so
/// that somebody has thought of what its rows grant and how often they are written.
const GUARDED: &[&str] = &[
    "engine.client-token",
    "engine.client-token-expiry",
    "iam.access-key",
    "iam.account",
    "iam.account-alias",
    "iam.account-email",
    "iam.bounded-by-policy",
    "iam.entities-of-policy",
    "iam.epoch",
    "iam.group",
    "iam.groups-of-user",
    "iam.inline-policy",
    "iam.instance-profile",
    "iam.keys-of-owner",
    "iam.managed-policy",
    "iam.policies-of-entity",
    "iam.policy-version",
    "iam.profiles-of-role",
    "iam.role",
    "iam.unique-id",
    "iam.user",
    "iam.users-of-group",
    "keyring.domain",
    "keyring.owned",
    "kms.alias",
    "kms.deletion",
    "kms.key",
    "kms.material",
    "organizations.create-account-status",
    "organizations.organization",
    "s3.bucket",
    "s3.bucket-of",
    "server.tls",
];

/// The crates whose tables an installation has.
const CRATES: &[&str] =
    &["engine", "identity", "server", "svc-cloudtrail", "svc-iam", "svc-kms", "svc-s3"];

#[test]
fn every_table_is_judged() {
    let mut found = BTreeSet::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for name in CRATES {
        tables_in(&crates.join(name).join("src"), &mut found);
    }
    let mut judged: BTreeSet<String> = GUARDED.iter().map(|&name| name.to_owned()).collect();
    judged.extend(unguarded().map(|it| it.table.to_owned()));
    assert_eq!(found, judged);
}

#[test]
fn nothing_guarded_is_named_as_unguarded() {
    let names: Vec<&str> = unguarded().map(|it| it.table).collect();
    assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "each once");
    for table in unguarded() {
        assert!(!GUARDED.contains(&table.table), "{}", table.table);
        assert!(table.reason.len() > 10, "{} has no reason", table.table);
    }
}

/// Names that the sources give to tables: in `Table::new("...")`, `KeyBuilder::table("...")`, and the
/// constants that stand for one.
fn tables_in(dir: &Path, found: &mut BTreeSet<String>) {
    for path in sources(dir) {
        let text = fs::read_to_string(&path).unwrap();
        for before in [
            "Table::new(\"",
            "KeyBuilder::table(\"",
            "const OUTBOX: &str = \"",
            "const INSTALLATION: &str = \"",
        ] {
            for part in text.split(before).skip(1) {
                found.insert(part.split('"').next().unwrap().to_owned());
            }
        }
        for call in text.split("KeyBuilder::table(").skip(1) {
            let argument = call.split(')').next().unwrap();
            let is_known = argument.starts_with('"')
                || ["OUTBOX", "INSTALLATION", "engine::INSTALLATION", "table"].contains(&argument);
            assert!(is_known, "{}: `{argument}` is not seen by this test", path.display());
        }
    }
}

fn sources(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}
