//! What a newer journal says was taken away since a backup, and would come back with it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use envelope::random::SystemRandom;
use journal::{Head, Journal, JournalError, JournalOptions, Kind, READ_LEN_MAX, Record};
use serde_json::Value;
use wire::Category;

use crate::backup::copy::unhex;
use crate::backup::error::BackupError;
use crate::backup::open::OpenPoint;
use crate::error::ServeError;
use crate::parts::JOURNAL_DIR;

/// The most acts that are named one by one.
const REVOKED_MAX: usize = 1000;

/// Members of a request that are shown beside the resources that a record names: which access key of a user.
const MEMBERS_MAX: usize = 4;

/// Acts of services that take away and are no operation: the deletion of a key at its date.
const ACTS: [&str; 1] = ["DeleteKey"];

/// Words of operations that put another rule in the place of one: what the rule took away is back with the
/// earlier one.
const RULES: [&str; 5] = ["Policy", "Acl", "Retention", "LegalHold", "ObjectLock"];

/// Operations that take something away and have no such word.
const OTHERS: [&str; 6] = [
    "ChangePassword",
    "ImportKeyMaterial",
    "RotateKeyOnDemand",
    "RotateSecret",
    "UpdateCustomKeyStore",
    "UpdateLoginProfile",
];

/// Operations that free space, cancel what would take away, or change names alone.
const HARMLESS: [&str; 6] = [
    "AbortMultipartUpload",
    "CancelHandshake",
    "CancelKeyDeletion",
    "CancelQuery",
    "CancelRewrap",
    "RunJob",
];

/// An act that takes something away, which a restoration brings back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revoked {
    /// Its record.
    pub sequence: u64,
    /// When.
    pub time: String,
    /// Of which service: `kms.amazonaws.com`.
    pub event_source: String,
    /// What was done.
    pub event_name: String,
    /// By whom.
    pub principal: String,
    /// To what: ARNs, or members of the request.
    pub resources: Vec<String>,
}

/// What was taken away behind the backup's last record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Since {
    pub(crate) named: Vec<Revoked>,
    pub(crate) total: u64,
    /// Objects, archives and their versions that were deleted: more than could be named.
    pub(crate) data_deletions: u64,
    /// The last record of the newer journal.
    pub(crate) last_sequence: u64,
}

/// Reads the journal in `dir`, or in the data directory `dir`, behind the end of the backup's.
pub(crate) async fn since(open: &OpenPoint, dir: &Path) -> Result<Since, ServeError> {
    let within = dir.join(JOURNAL_DIR);
    let path: PathBuf = if within.is_dir() { within } else { dir.to_owned() };
    let keys = Arc::clone(&open.journal_keys);
    let options = JournalOptions::new(path.clone(), keys, Arc::new(SystemRandom));
    let (journal, _) = Journal::open_read_only(options).map_err(|error| match error {
        JournalError::Locked { .. } => ServeError::Running { path: dir.to_owned() },
        error => error.into(),
    })?;
    let sequence = open.manifest.journal_sequence;
    let chain = unhex(&open.manifest.journal_chain).unwrap_or_default();
    if !journal.confirms(Head { sequence, chain }).await? {
        return Err(BackupError::OtherJournal { path, sequence }.into());
    }
    let mut since = Since { last_sequence: journal.head().sequence, ..Since::default() };
    let mut next = sequence.saturating_add(1);
    loop {
        let records = journal.read(next, READ_LEN_MAX).await?;
        let Some(last) = records.last() else { return Ok(since) };
        next = last.sequence.saturating_add(1);
        // A commit is in the backup with its record in the outbox, where that was in no journal yet. What
        // came with no commit has taken nothing away.
        let is_later = |record: &&Record| record.store_version > open.manifest.store_version;
        let audited = records.iter().filter(|record| record.kind == Kind::Audit);
        audited.filter(is_later).for_each(|record| since.add(record));
    }
}

impl Since {
    fn add(&mut self, record: &Record) {
        // What is no record of ours is none of an act that could be named.
        let Ok(event) = serde_json::from_slice::<Value>(&record.payload) else { return };
        let text = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
        let (source, name) = (text("eventSource"), text("eventName"));
        if event.get("errorCode").is_some() {
            return;
        }
        let is_of_service = text("eventType") == "AwsServiceEvent";
        match takes(source, name, is_of_service) {
            Takes::Nothing => {}
            Takes::Data => self.data_deletions = self.data_deletions.saturating_add(1),
            Takes::Rights => {
                self.total = self.total.saturating_add(1);
                if self.named.len() < REVOKED_MAX {
                    let identity = event.get("userIdentity").unwrap_or(&Value::Null);
                    let who = ["arn", "invokedBy", "accountId"].iter();
                    let who = who.filter_map(|key| identity.get(key)?.as_str()).next();
                    self.named.push(Revoked {
                        sequence: record.sequence,
                        time: text("eventTime").to_owned(),
                        event_source: source.to_owned(),
                        event_name: name.to_owned(),
                        principal: who.unwrap_or_default().to_owned(),
                        resources: resources(&event),
                    });
                }
            }
        }
    }
}

/// What an act takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    /// Objects: a restoration brings them back, and that is what it is for.
    Data,
    /// Rights, keys, credentials, rules.
    Rights,
}

fn takes(source: &str, name: &str, is_of_service: bool) -> Takes {
    if is_of_service {
        return if ACTS.contains(&name) { Takes::Rights } else { Takes::Nothing };
    }
    let service = services::APIS.iter().filter(|service| service.event_source == source);
    let mut operations = service.flat_map(|service| service.operations);
    let Some(operation) = operations.find(|operation| operation.event_name == name) else {
        return Takes::Nothing;
    };
    if operation.read_only || HARMLESS.contains(&operation.name) {
        return Takes::Nothing;
    }
    // The trail has names of its own for some operations of S3.
    let name = operation.name;
    let is_rule = RULES.iter().any(|word| name.contains(word)) || OTHERS.contains(&name);
    match (operation.takes_away || is_rule, operation.category) {
        (false, _) => Takes::Nothing,
        (true, Category::Data) if !is_rule => Takes::Data,
        (true, _) => Takes::Rights,
    }
}

/// What a record is about.
fn resources(event: &Value) -> Vec<String> {
    let listed = event.get("resources").and_then(Value::as_array).into_iter().flatten();
    let arns = listed.filter_map(|it| it.get("ARN")?.as_str()).map(str::to_owned);
    let members = event.get("requestParameters").and_then(Value::as_object).into_iter().flatten();
    let is_short = |text: &&str| !text.is_empty() && text.len() <= 200;
    let texts = members
        .filter_map(|(name, value)| Some((name, value.as_str().filter(is_short)?)))
        .filter(|(name, _)| !name.to_ascii_lowercase().contains("document") && *name != "Host");
    let members = texts.map(|(name, value)| format!("{name}={value}")).take(MEMBERS_MAX);
    arns.chain(members).collect()
}

#[cfg(test)]
mod tests {
    use super::{ACTS, HARMLESS, OTHERS, RULES, Takes, takes};

    const TAKEN: &[(&str, &str)] = &[
        ("kms", "DisableKey"),
        ("kms", "ScheduleKeyDeletion"),
        ("kms", "RevokeGrant"),
        ("kms", "PutKeyPolicy"),
        ("kms", "DeleteImportedKeyMaterial"),
        ("iam", "UpdateAccessKey"),
        ("iam", "DeleteAccessKey"),
        ("iam", "DeactivateMFADevice"),
        ("iam", "DetachUserPolicy"),
        ("iam", "PutUserPolicy"),
        ("iam", "RemoveUserFromGroup"),
        ("iam", "DeleteUser"),
        ("iam", "UpdateAssumeRolePolicy"),
        ("secretsmanager", "DeleteSecret"),
        ("secretsmanager", "RotateSecret"),
        ("s3", "PutBucketPolicy"),
        ("s3", "DeleteBucketPolicy"),
        ("s3", "PutBucketPublicAccessBlock"),
        ("s3", "PutObjectLockRetention"),
        ("s3", "PutObjectLockLegalHold"),
    ];

    #[test]
    fn what_takes_rights_is_named_and_deleted_objects_are_counted() {
        let judged = |service: &str, name| takes(&format!("{service}.amazonaws.com"), name, false);
        for (service, name) in TAKEN {
            assert_eq!(judged(service, name), Takes::Rights, "{service} {name}");
        }
        for (service, name) in [("s3", "DeleteObject"), ("s3", "DeleteObjects")] {
            assert_eq!(judged(service, name), Takes::Data, "{service} {name}");
        }
        let nothing = [
            ("kms", "Decrypt"),
            ("kms", "CreateKey"),
            ("kms", "CancelKeyDeletion"),
            ("kms", "GetKeyPolicy"),
            ("iam", "CreateUser"),
            ("s3", "PutObject"),
            ("s3", "AbortMultipartUpload"),
            ("nobody", "DisableKey"),
        ];
        for (service, name) in nothing {
            assert_eq!(judged(service, name), Takes::Nothing, "{service} {name}");
        }
        assert_eq!(takes("kms.amazonaws.com", "DeleteKey", true), Takes::Rights);
        assert_eq!(takes("kms.amazonaws.com", "RotateKey", true), Takes::Nothing);
    }

    /// A word that no operation has is a slip.
    #[test]
    fn every_name_is_one_of_an_operation() {
        let operations = || services::APIS.iter().flat_map(|service| service.operations);
        for name in OTHERS.iter().chain(&HARMLESS) {
            assert!(operations().any(|it| it.name == *name), "{name}");
        }
        for word in RULES {
            assert!(operations().any(|it| it.name.contains(word)), "{word}");
        }
        assert_eq!(ACTS, ["DeleteKey"]);
    }
}
