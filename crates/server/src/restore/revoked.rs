//! What a newer journal says was taken away since a backup, and would come back with it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use envelope::random::SystemRandom;
use journal::{Head, Journal, JournalError, JournalOptions, Kind, READ_LEN_MAX, Record};
use serde_json::Value;
use wire::{Category, OperationMeta};

use crate::backup::copy::unhex;
use crate::backup::error::BackupError;
use crate::backup::open::OpenPoint;
use crate::error::ServeError;
use crate::parts::JOURNAL_DIR;

/// The most acts that are named one by one.
const REVOKED_MAX: usize = 1000;

/// Members of a request that are shown beside the resources that a record names: which access key of a user.
const MEMBERS_MAX: usize = 4;

/// What an operation is named for that only adds something of its own: nothing that was there before is
/// other for it, and a restoration leaves it out. Whatever is not read only and stands in no list here counts
/// as an act that may have taken rights away.
const ADDS: [&str; 50] = [
    "CreateCertificateAuthority",
    "CreateCertificateAuthorityAuditReport",
    "IssueCertificate",
    "RequestCertificate",
    // `CreatePolicyVersion` is none of them: it may put another version in force.
    "CreateAccessKey",
    "CreateAccessPoint",
    "CreateAccount",
    "CreateAccountAlias",
    "CreateAlias",
    "CreateArchive",
    "CreateBucket",
    "CreateClassificationJob",
    "CreateCluster",
    "CreateCustomDataIdentifier",
    "CreateCustomKeyStore",
    "CreateEventBus",
    "CreateFindingsFilter",
    "CreateGrant",
    "CreateGroup",
    "CreateHsm",
    "CreateInstanceProfile",
    "CreateKey",
    "CreateLogGroup",
    "CreateLogStream",
    "CreatePolicy",
    "CreateQueue",
    "CreateRole",
    "CreateSampleFindings",
    "CreateSecret",
    "CreateStateMachine",
    "CreateStream",
    "CreateTable",
    "CreateTopic",
    "CreateTrail",
    "CreateUser",
    "CreateVault",
    "CreateVirtualMFADevice",
    // Executions of state machines.
    "RedriveExecution",
    "StartExecution",
    "StartSyncExecution",
    // Consumers of streams.
    "RegisterStreamConsumer",
    // Subscriptions of topics.
    "ConfirmSubscription",
    "Subscribe",
    // A copy of a key, or of a backup of a cluster, in another region.
    "CopyBackupToRegion",
    "ReplicateKey",
    // Archives of Glacier, which count as management there.
    "CompleteMultipartUpload",
    "InitiateJob",
    "InitiateMultipartUpload",
    "UploadArchive",
    "UploadMultipartPart",
];

/// Operations that give back what was taken away before: a restoration takes it away again.
const GIVES_BACK: [&str; 7] = [
    "RestoreCertificateAuthority",
    "CancelKeyDeletion",
    "ConnectCustomKeyStore",
    "EnableKey",
    "RestoreBackup",
    "RestoreSecret",
    "StartLogging",
];

/// Operations that free space, change texts alone, or begin or end work that has records of its own.
const HARMLESS: [&str; 16] = [
    "ExportCertificate",
    "PutAccountConfiguration",
    "RenewCertificate",
    "AbortMultipartUpload",
    "CancelMessageMoveTask",
    "CancelReplay",
    "CancelRewrap",
    "RunJob",
    "SendTaskFailure",
    "SendTaskHeartbeat",
    "SendTaskSuccess",
    "StartBackup",
    "StartMessageMoveTask",
    "StartReplay",
    "UpdateKeyDescription",
    "UpdateRoleDescription",
];

/// Operations on objects and archives that change by what they are judged, by words in their names.
const RULES: [&str; 5] = ["Acl", "Encryption", "LegalHold", "Retention", "Tagging"];

/// Deletions of data that count as management.
const DATA: [&str; 1] = ["DeleteArchive"];

/// Acts of services that have no operation and take nothing away. Those of keys, key slots, the root key and
/// the installation are none of them.
const ACTS: [&str; 30] = [
    "CheckCertificateExpiry",
    "GenerateAuditReport",
    "GenerateCRL",
    "CallsSummary",
    "CompleteBackup",
    "CompleteRetrievalJob",
    "DropKeys",
    "ExpireMultipartUpload",
    "FinishCustomKeyStoreConnection",
    "IntelligentTieringTransition",
    "KeepLockTime",
    "LifecycleTransition",
    "MoveMessages",
    "ObjectReplication",
    "ObjectRestoreCompleted",
    "ObjectRestoreExpired",
    // An upload by a form, which is no operation of its own.
    "PostObject",
    "PutBackBlobs",
    "RefusalsSummary",
    "RetireJournal",
    // Of a rotation only that it succeeded takes something away: the value before.
    "RotationAbandoned",
    "RotationFailed",
    "RotationStarted",
    "RotationTested",
    "UnsealServer",
    "UpdateClusterState",
    "XksDecrypt",
    "XksEncrypt",
    "XksGetHealthStatus",
    "XksGetKeyMetadata",
];

/// An act of a service that deletes objects.
const EXPIRY: &str = "LifecycleExpiration";

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
        match takes(source, name) {
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
    /// Rights, keys, credentials, rules; or nobody has shown that it takes none of them.
    Rights,
}

fn takes(source: &str, name: &str) -> Takes {
    let service = services::APIS.iter().filter(|service| service.event_source == source);
    let mut operations = service.flat_map(|service| service.operations);
    match operations.find(|operation| operation.event_name == name) {
        Some(operation) => taken_by(operation),
        None if name == EXPIRY => Takes::Data,
        None if ACTS.contains(&name) => Takes::Nothing,
        // An act of a service, or an operation of a newer release.
        None => Takes::Rights,
    }
}

fn taken_by(operation: &OperationMeta) -> Takes {
    // The trail has names of its own for some operations of S3.
    let name = operation.name;
    let is_listed = ADDS.contains(&name) || GIVES_BACK.contains(&name) || HARMLESS.contains(&name);
    if operation.read_only || is_listed {
        return Takes::Nothing;
    }
    let is_rule = RULES.iter().any(|word| name.contains(word));
    match (operation.category, operation.takes_away) {
        (Category::Management, _) if DATA.contains(&name) => Takes::Data,
        (Category::Management, _) => Takes::Rights,
        (Category::Data, _) if is_rule => Takes::Rights,
        (Category::Data, true) => Takes::Data,
        (Category::Data, false) => Takes::Nothing,
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
    use std::collections::BTreeSet;

    use wire::Category;

    use super::{ACTS, ADDS, DATA, EXPIRY, GIVES_BACK, HARMLESS, RULES, Takes, takes};

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
        ("kms", "UpdateAlias"),
        ("iam", "PutUserPermissionsBoundary"),
        ("iam", "PutRolePermissionsBoundary"),
        ("iam", "CreatePolicyVersion"),
        ("iam", "AttachUserPolicy"),
        ("iam", "AddUserToGroup"),
        ("iam", "TagUser"),
        ("iam", "TagRole"),
        ("glacier", "InitiateVaultLock"),
        ("ssm", "PutParameter"),
        ("ssm", "AddTagsToResource"),
        ("secretsmanager", "PutSecretValue"),
        ("secretsmanager", "UpdateSecret"),
        ("secretsmanager", "UpdateSecretVersionStage"),
        ("s3", "PutBucketOwnershipControls"),
        ("s3", "PutBucketTagging"),
        ("s3", "PutObjectTagging"),
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
        let judged = |service: &str, name| takes(&format!("{service}.amazonaws.com"), name);
        for (service, name) in TAKEN {
            assert_eq!(judged(service, name), Takes::Rights, "{service} {name}");
        }
        let data = [("s3", "DeleteObject"), ("s3", "DeleteObjects"), ("glacier", "DeleteArchive")];
        for (service, name) in data {
            assert_eq!(judged(service, name), Takes::Data, "{service} {name}");
        }
        let nothing = [
            ("kms", "Decrypt"),
            ("kms", "CreateKey"),
            ("kms", "CancelKeyDeletion"),
            ("kms", "GetKeyPolicy"),
            ("iam", "CreateUser"),
            ("s3", "PutObject"),
            ("s3", "PostObject"),
            ("s3", "AbortMultipartUpload"),
            ("glacier", "UploadArchive"),
        ];
        for (service, name) in nothing {
            assert_eq!(judged(service, name), Takes::Nothing, "{service} {name}");
        }
    }

    #[test]
    fn acts_of_services_count_unless_they_are_known_to_take_nothing() {
        for name in
            ["ChangeKeySlots", "DeleteKey", "RotateKey", "DestroyRootKey", "AdoptInstallation"]
        {
            for source in ["kms.amazonaws.com", crate::parts::SERVICE] {
                assert_eq!(takes(source, name), Takes::Rights, "{source} {name}");
            }
        }
        assert_eq!(takes(crate::parts::SERVICE, "CompleteBackup"), Takes::Nothing);
        assert_eq!(takes("s3.amazonaws.com", EXPIRY), Takes::Data);
        assert_eq!(takes("nobody.amazonaws.com", "OfANewerRelease"), Takes::Rights);
    }

    /// Operations that write objects or move messages, and take nothing away.
    const WRITES: [&str; 26] = [
        "AbortMultipartUpload",
        "BatchWriteItem",
        "ChangeMessageVisibility",
        "ChangeMessageVisibilityBatch",
        "CompleteMultipartUpload",
        "CopyObject",
        "CreateMultipartUpload",
        "Publish",
        "PublishBatch",
        "PutEvents",
        "PutItem",
        "PutLogEvents",
        "PutMetricData",
        "PutObject",
        "PutRecord",
        "PutRecords",
        "ReceiveMessage",
        "RenameObject",
        "RestoreObject",
        "SendMessage",
        "SendMessageBatch",
        "TransactWriteItems",
        "UpdateItem",
        "UploadPart",
        "UploadPartCopy",
        "WriteGetObjectResponse",
    ];

    /// A new operation counts until somebody gives a reason why it takes nothing away.
    #[test]
    fn every_operation_is_read_only_or_counts_or_is_listed() {
        let lists = || ADDS.iter().chain(&GIVES_BACK).chain(&HARMLESS);
        let listed: BTreeSet<&str> = lists().copied().collect();
        assert_eq!(listed.len(), lists().count(), "one name stands in one list");
        let mut unused: BTreeSet<&str> = lists().chain(&WRITES).chain(&DATA).copied().collect();
        for service in services::APIS {
            for operation in service.operations.iter().filter(|it| !it.read_only) {
                let name = operation.name;
                let expected = match name {
                    "DeleteArchive" | "DeleteMessage" | "DeleteMessageBatch" => Takes::Data,
                    "DeleteItem" | "DeleteObject" | "DeleteObjects" => Takes::Data,
                    _ if listed.contains(name) || WRITES.contains(&name) => Takes::Nothing,
                    _ => Takes::Rights,
                };
                let taken = takes(service.event_source, operation.event_name);
                assert_eq!(taken, expected, "{} {name}", service.event_source);
                assert!(!ACTS.contains(&operation.event_name), "{name}");
                unused.remove(name);
            }
        }
        assert!(unused.is_empty(), "no operation, or one that is read only: {unused:?}");
        let operations = || services::APIS.iter().flat_map(|service| service.operations);
        for word in RULES {
            let mut on_objects = operations().filter(|it| it.category == Category::Data);
            assert!(on_objects.any(|it| !it.read_only && it.name.contains(word)), "{word}");
        }
    }
}
