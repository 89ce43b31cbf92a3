//! Reads the replication rules a request wants a bucket to have.

use std::collections::{BTreeMap, BTreeSet};

use api_s3::{
    DeleteMarkerReplicationStatus, Destination as SentDestination, MetricsStatus, OwnerOverride,
    ReplicaModificationsStatus, ReplicationConfiguration, ReplicationRule,
    ReplicationRuleAndOperator, ReplicationRuleFilter, ReplicationRuleStatus,
    ReplicationTimeStatus, SourceSelectionCriteria, SseKmsEncryptedObjectsStatus, Tag, errors,
};
use names::{AccountId, Arn, BucketName, PrincipalArn};
use stdx::Random;
use wire::AwsError;

use super::{BucketReplication, Destination, Filter, FilterForm, RULES_MAX, Rule, Timing};
use crate::class;

/// The longest name of a rule, in characters.
const ID_CHARS_MAX: usize = 255;

/// The longest prefix, in bytes.
const PREFIX_BYTES_MAX: usize = 1024;

/// The one time in which replication can be asked to be done, in minutes.
const MINUTES: i32 = 15;

/// What the schema demands, or does not have.
const SCHEMA: &str = "for this version of Cross Region Replication configuration schema. Please refer to S3 Developer Guide for more information.";

/// The role of a configuration.
///
/// # Errors
/// `InvalidArgument` for what is not the ARN of a role.
pub(super) fn role_of(sent: &ReplicationConfiguration) -> Result<PrincipalArn, AwsError> {
    let invalid = |text: &str| invalid("Role", &sent.role, text);
    let Ok(arn) = Arn::parse(&sent.role) else {
        return Err(invalid("Invalid Role specified in replication configuration"));
    };
    if arn.service() != "iam" || arn.account_id().is_none() {
        return Err(invalid("Invalid Role specified in replication configuration"));
    }
    let role = PrincipalArn::parse(&sent.role).ok().filter(|arn| arn.kind() == "role");
    role.ok_or_else(|| invalid("The relative id should start with role"))
}

/// The rules a request wants the bucket called `source` to have. Rules without a name are given one.
///
/// # Errors
/// `MalformedXML`, `InvalidArgument` and `InvalidRequest` in S3's words, and `NotImplemented` for what
/// is not built.
pub(super) fn rules_of(
    sent: &ReplicationConfiguration,
    source: &BucketName,
    random: &dyn Random,
) -> Result<BucketReplication, AwsError> {
    let role = role_of(sent)?;
    if sent.rules.is_empty() {
        return Err(errors::malformed_xml());
    }
    if sent.rules.len() > RULES_MAX {
        return Err(errors::invalid_request(format!(
            "The number of replication rules must not exceed the allowed limit of {RULES_MAX} rules."
        )));
    }
    let is_old = sent.rules.iter().any(|rule| rule.filter.is_none());
    let mut rules = Vec::with_capacity(sent.rules.len());
    for rule in &sent.rules {
        check_schema(rule, is_old)?;
        rules.push(rule_of(rule, source, random)?);
    }
    check_unique(&rules)?;
    check_overlap(&rules)?;
    Ok(BucketReplication { role, rules })
}

/// What the form without filters does not have, and what the one with filters must have.
fn check_schema(rule: &ReplicationRule, is_old: bool) -> Result<(), AwsError> {
    let given = [
        ("Priority", rule.priority.is_some()),
        ("DeleteMarkerReplication", rule.delete_marker_replication.is_some()),
    ];
    for (name, is_given) in given {
        if is_old && is_given {
            return Err(errors::invalid_request(format!("{name} cannot be used {SCHEMA}")));
        }
        if !is_old && !is_given {
            return Err(errors::invalid_request(format!("{name} must be specified {SCHEMA}")));
        }
    }
    Ok(())
}

fn rule_of(
    sent: &ReplicationRule,
    source: &BucketName,
    random: &dyn Random,
) -> Result<Rule, AwsError> {
    // AWS has taken it out of its service.
    if sent.existing_object_replication.is_some() {
        return Err(errors::malformed_xml());
    }
    let id = match sent.id.as_deref().filter(|id| !id.is_empty()) {
        Some(id) if id.chars().count() > ID_CHARS_MAX => {
            return Err(invalid("ID", id, "Rule Id cannot be greater than 255"));
        }
        Some(id) => id.to_owned(),
        None => hex::encode(envelope::random::bytes::<16>(random)),
    };
    let is_enabled = match sent.status {
        ReplicationRuleStatus::Enabled => true,
        ReplicationRuleStatus::Disabled => false,
        ReplicationRuleStatus::Unknown(_) => return Err(errors::malformed_xml()),
    };
    let priority = sent.priority.map(|priority| {
        u32::try_from(priority)
            .map_err(|_| errors::invalid_request("Priority must be between 0 and 2147483647."))
    });
    let (filter, form) = filter_of(sent)?;
    if filter.prefix.as_ref().is_some_and(|prefix| prefix.len() > PREFIX_BYTES_MAX) {
        return Err(errors::invalid_request("The maximum size of a prefix is 1024"));
    }
    let delete_markers = match &sent.delete_marker_replication {
        None => None,
        Some(wish) => Some(match &wish.status {
            Some(DeleteMarkerReplicationStatus::Enabled) => true,
            Some(DeleteMarkerReplicationStatus::Disabled) => false,
            Some(DeleteMarkerReplicationStatus::Unknown(_)) | None => {
                return Err(errors::malformed_xml());
            }
        }),
    };
    if delete_markers == Some(true) && !filter.tags.is_empty() {
        return Err(errors::invalid_request(
            "Delete marker replication is not supported if any Tag filter is specified. Please refer to S3 Developer Guide for more information.",
        ));
    }
    let (kms_objects, replica_modifications) =
        sent.source_selection_criteria.as_ref().map(criteria_of).transpose()?.unwrap_or_default();
    Ok(Rule {
        id,
        priority: priority.transpose()?,
        is_enabled,
        filter,
        form,
        delete_markers,
        kms_objects,
        replica_modifications,
        destination: destination_of(&sent.destination, source, kms_objects)?,
    })
}

fn filter_of(sent: &ReplicationRule) -> Result<(Filter, FilterForm), AwsError> {
    match (&sent.prefix, &sent.filter) {
        (Some(prefix), None) => {
            let filter = Filter { prefix: Some(prefix.clone()), tags: BTreeMap::new() };
            Ok((filter, FilterForm::RulePrefix))
        }
        (None, Some(filter)) => filter_element(filter),
        (Some(_), Some(_)) | (None, None) => Err(errors::malformed_xml()),
    }
}

fn filter_element(sent: &ReplicationRuleFilter) -> Result<(Filter, FilterForm), AwsError> {
    let ReplicationRuleFilter { prefix, tag, and, not } = sent;
    if not.is_some() {
        return Err(errors::not_implemented());
    }
    match (prefix, tag, and) {
        (None, None, Some(and)) => and_of(and),
        (prefix, None, None) => {
            let filter = Filter { prefix: prefix.clone(), tags: BTreeMap::new() };
            Ok((filter, FilterForm::Single))
        }
        (None, Some(tag), None) => {
            let filter = Filter { prefix: None, tags: tags_of(core::slice::from_ref(tag))? };
            Ok((filter, FilterForm::Single))
        }
        _ => Err(errors::malformed_xml()),
    }
}

fn and_of(sent: &ReplicationRuleAndOperator) -> Result<(Filter, FilterForm), AwsError> {
    let ReplicationRuleAndOperator { prefix, tags, not } = sent;
    if not.is_some() {
        return Err(errors::not_implemented());
    }
    let sent_tags = tags.as_deref().unwrap_or_default();
    let conditions = sent_tags.len().saturating_add(usize::from(prefix.is_some()));
    if conditions < 2 {
        return Err(errors::malformed_xml());
    }
    Ok((Filter { prefix: prefix.clone(), tags: tags_of(sent_tags)? }, FilterForm::And))
}

fn tags_of(sent: &[Tag]) -> Result<BTreeMap<String, String>, AwsError> {
    let mut tags = BTreeMap::new();
    for Tag { key, value } in sent {
        if tags.insert(key.clone(), value.clone()).is_some() {
            return Err(errors::invalid_request("Duplicate Tag Keys are not allowed."));
        }
    }
    Ok(tags)
}

/// Whether objects under keys of KMS are copied, and changes of replicas.
fn criteria_of(sent: &SourceSelectionCriteria) -> Result<(Option<bool>, Option<bool>), AwsError> {
    let SourceSelectionCriteria { sse_kms_encrypted_objects, replica_modifications } = sent;
    if sse_kms_encrypted_objects.is_none() && replica_modifications.is_none() {
        return Err(errors::invalid_request("SourceSelectionCriteria cannot be empty."));
    }
    let kms_objects = sse_kms_encrypted_objects.as_ref().map(|wish| match &wish.status {
        SseKmsEncryptedObjectsStatus::Enabled => Ok(true),
        SseKmsEncryptedObjectsStatus::Disabled => Ok(false),
        SseKmsEncryptedObjectsStatus::Unknown(_) => Err(errors::malformed_xml()),
    });
    let replicas = replica_modifications.as_ref().map(|wish| match &wish.status {
        ReplicaModificationsStatus::Enabled => Ok(true),
        ReplicaModificationsStatus::Disabled => Ok(false),
        ReplicaModificationsStatus::Unknown(_) => Err(errors::malformed_xml()),
    });
    Ok((kms_objects.transpose()?, replicas.transpose()?))
}

fn destination_of(
    sent: &SentDestination,
    source: &BucketName,
    kms_objects: Option<bool>,
) -> Result<Destination, AwsError> {
    let named = Arn::parse(&sent.bucket)
        .ok()
        .filter(|arn| arn.service() == "s3" && arn.region().is_empty() && arn.account().is_empty());
    let named = named.ok_or_else(|| invalid("Bucket", &sent.bucket, "Invalid bucket ARN"))?;
    let bucket = BucketName::parse(named.resource())
        .map_err(|_| invalid("Bucket", &sent.bucket, "The specified bucket is not valid."))?;
    if bucket == *source {
        return Err(errors::invalid_request(
            "Destination bucket cannot be the same as the source bucket.",
        ));
    }
    let account = sent.account.as_deref().map(|account| {
        AccountId::parse(account).map_err(|_| invalid("Account", account, "Invalid account ID"))
    });
    let account = account.transpose()?;
    if sent.storage_class.as_ref().is_some_and(|class| !class::is_of_objects(class)) {
        return Err(errors::malformed_xml());
    }
    let owner_override = match sent.access_control_translation.as_ref().map(|wish| &wish.owner) {
        None => false,
        Some(OwnerOverride::Destination) if account.is_none() => {
            return Err(errors::invalid_request(
                "Account must be specified if the Owner in AccessControlTranslation has a value",
            ));
        }
        Some(OwnerOverride::Destination) => true,
        Some(OwnerOverride::Unknown(_)) => return Err(errors::malformed_xml()),
    };
    let kms_key = key_of(sent, kms_objects)?;
    let (time, metrics) = timing_of(sent)?;
    let storage_class = sent.storage_class.as_ref().map(|class| class.as_str().to_owned());
    Ok(Destination { bucket, account, storage_class, owner_override, kms_key, time, metrics })
}

/// The key of replicas: there is one just where objects under keys of KMS are spoken of.
fn key_of(sent: &SentDestination, kms_objects: Option<bool>) -> Result<Option<String>, AwsError> {
    let wish = sent.encryption_configuration.as_ref();
    if wish.is_some() && kms_objects.is_none() {
        return Err(errors::invalid_request(
            "SseKmsEncryptedObjects must be specified if EncryptionConfiguration is present.",
        ));
    }
    if wish.is_some_and(|wish| wish.use_source_multi_region_key.is_some()) {
        return Err(errors::not_implemented());
    }
    let key = wish.and_then(|wish| wish.replica_kms_key_id.as_deref());
    let Some(key) = key.filter(|key| !key.is_empty()) else {
        return match kms_objects {
            None => Ok(None),
            Some(_) => Err(errors::invalid_request(
                "ReplicaKmsKeyID must be specified if SseKmsEncryptedObjects tag is present.",
            )),
        };
    };
    let is_key = |arn: &Arn| {
        let names_one = |kind| arn.resource().strip_prefix(kind).is_some_and(|it| !it.is_empty());
        arn.service() == "kms"
            && !arn.region().is_empty()
            && arn.account_id().is_some()
            && (names_one("key/") || names_one("alias/"))
    };
    match Arn::parse(key).ok().filter(is_key) {
        Some(_) => Ok(Some(key.to_owned())),
        None => Err(invalid("ReplicaKmsKeyID", key, "Invalid ReplicaKmsKeyID ARN.")),
    }
}

/// The time in which replication is to be done, and its metrics.
fn timing_of(sent: &SentDestination) -> Result<(Option<Timing>, Option<Timing>), AwsError> {
    let said = |name, text: &str| errors::invalid_argument(text).with_detail("ArgumentName", name);
    let metrics = sent.metrics.as_ref().map(|metrics| {
        let is_enabled = match metrics.status {
            MetricsStatus::Enabled => true,
            MetricsStatus::Disabled => false,
            MetricsStatus::Unknown(_) => return Err(errors::malformed_xml()),
        };
        let minutes = metrics.event_threshold.as_ref().and_then(|threshold| threshold.minutes);
        Ok(Timing { is_enabled, minutes })
    });
    let metrics = metrics.transpose()?;
    let mut time = None;
    if let Some(wish) = &sent.replication_time {
        let is_enabled = match wish.status {
            ReplicationTimeStatus::Enabled => true,
            ReplicationTimeStatus::Disabled => false,
            ReplicationTimeStatus::Unknown(_) => return Err(errors::malformed_xml()),
        };
        if metrics.is_none() {
            return Err(errors::invalid_request(
                "Replication destination must contain both ReplicationTime and Metrics or neither.",
            ));
        }
        if wish.time.minutes != Some(MINUTES) {
            return Err(said("ReplicationTime", "Invalid time minute value"));
        }
        time = Some(Timing { is_enabled, minutes: wish.time.minutes });
    }
    let threshold = metrics.and_then(|metrics| metrics.minutes);
    let has_time = time.is_some_and(|time| time.is_enabled);
    if has_time && threshold.is_none() {
        return Err(said(
            "ReplicationMetrics",
            "ReplicationMetrics must contain an event threshold",
        ));
    }
    if has_time && threshold != Some(MINUTES) {
        return Err(said("ReplicationMetrics", "Invalid event threshold minute value"));
    }
    if !has_time && threshold.is_some() {
        return Err(said(
            "Metrics",
            "Metrics cannot contain an event threshold when ReplicationTime is not specified or Disabled",
        ));
    }
    Ok((time, metrics))
}

fn check_unique(rules: &[Rule]) -> Result<(), AwsError> {
    let (mut ids, mut priorities) = (BTreeSet::new(), BTreeSet::new());
    for rule in rules {
        if !ids.insert(&rule.id) {
            return Err(invalid("ID", &rule.id, "Rule Id must be unique"));
        }
        if let Some(priority) = rule.priority
            && !priorities.insert(priority)
        {
            return Err(errors::invalid_request(format!("Found duplicate priority {priority}.")));
        }
    }
    Ok(())
}

/// In the form without filters, no two rules are for one object.
fn check_overlap(rules: &[Rule]) -> Result<(), AwsError> {
    let mut prefixes: Vec<&str> = rules
        .iter()
        .filter(|rule| rule.form == FilterForm::RulePrefix)
        .map(|rule| rule.filter.prefix.as_deref().unwrap_or_default())
        .collect();
    // In this order what begins with a prefix comes behind it.
    prefixes.sort_unstable();
    let overlap = prefixes.windows(2).find_map(|pair| match pair {
        [one, next] if next.starts_with(one) => Some((*one, *next)),
        _ => None,
    });
    match overlap {
        Some((one, next)) => {
            Err(errors::invalid_request(format!("Found overlapping prefixes '{one}' and '{next}'")))
        }
        None => Ok(()),
    }
}

fn invalid(name: &str, value: &str, text: &str) -> AwsError {
    errors::invalid_argument(text)
        .with_detail("ArgumentName", name.to_owned())
        .with_detail("ArgumentValue", value.to_owned())
}
