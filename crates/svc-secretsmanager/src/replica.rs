//! Replicas: secrets in other Regions that follow one in everything but their key. They are written in the
//! commit of what they follow, with the rights of whoever changes that.
//!
//! A replica is a row like any other, and is read like any other. What keeps it from following, such as a key
//! that the caller may not use, is told where the secret is; the replica stays as it was until the secret
//! changes once more, or is replicated anew.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html>

use std::collections::BTreeSet;

use api_secretsmanager::{ReplicaRegionType, ReplicationStatusType, StatusType, errors};
use engine::{Access, Ctx, Failure, Writer};
use identity::fresh_label;
use names::Region;
use stdx::Timestamp;
use wire::AwsError;

use crate::deletion::delete;
use crate::secret::{Replica, SECRETS, SecretRecord, UNIQUE_CHARS, Version};
use crate::tables::{ACCESSES, CREATED, Nothing, digits};
use crate::value::{VALUES, Value};

/// Replicas of a secret, at most: there is one a Region.
const REPLICAS_MAX: usize = 40;

/// What becomes of another secret that has the name in the Region of a replica.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overwrite {
    Never,
    Allowed,
}

impl Overwrite {
    pub(crate) fn asked(said: Option<bool>) -> Self {
        if said == Some(true) { Self::Allowed } else { Self::Never }
    }
}

/// The condition keys of a request for replicas.
pub(crate) fn with_regions(
    access: Access,
    regions: &[ReplicaRegionType],
    overwrites: Option<bool>,
) -> Access {
    let names = regions.iter().filter_map(|wanted| wanted.region.clone());
    access
        .keys("secretsmanager:AddReplicaRegions", names)
        .key("secretsmanager:ForceOverwriteReplicaSecret", (overwrites == Some(true)).to_string())
}

/// Adds replicas to those of `secret`; one that is there already gets the key that is named now.
///
/// # Errors
/// `InvalidParameterException` for what is no other Region; `LimitExceededException`.
pub(crate) fn add(
    secret: &mut SecretRecord,
    wanted: &[ReplicaRegionType],
) -> Result<Vec<Region>, AwsError> {
    let invalid = || errors::invalid_parameter_exception("Invalid replica region.");
    let mut added = Vec::new();
    for one in wanted {
        let region = Region::parse(one.region.as_deref().unwrap_or_default());
        let region = region.map_err(|_| invalid())?;
        if region == secret.region || added.contains(&region) {
            return Err(invalid());
        }
        let kms_key_id = one.kms_key_id.clone().filter(|id| !id.is_empty());
        secret.replicas.retain(|known| known.region != region);
        secret.replicas.push(Replica { region: region.clone(), kms_key_id, failure: None });
        added.push(region);
    }
    secret.replicas.sort_by(|one, other| one.region.as_str().cmp(other.region.as_str()));
    match secret.replicas.len() > REPLICAS_MAX {
        true => Err(errors::limit_exceeded_exception("Too many replica regions.")),
        false => Ok(added),
    }
}

/// Stores `secret` as it is now, and has its replicas follow.
pub(crate) async fn save(cx: &mut Writer<'_>, secret: &mut SecretRecord) -> Result<(), Failure> {
    let regions: Vec<Region> = secret.replicas.iter().map(|it| it.region.clone()).collect();
    follow(cx, secret, &regions, Overwrite::Never).await?;
    secret.save(cx)
}

/// Has the replicas in `regions` follow `secret`, and notes how that went. The caller stores the secret.
pub(crate) async fn follow(
    cx: &mut Writer<'_>,
    secret: &mut SecretRecord,
    regions: &[Region],
    overwrite: Overwrite,
) -> Result<(), Failure> {
    let mut replicas = core::mem::take(&mut secret.replicas);
    for replica in replicas.iter_mut().filter(|it| regions.contains(&it.region)) {
        let savepoint = cx.tx().savepoint();
        let done = Box::pin(write(cx, secret, replica, overwrite)).await;
        replica.failure = match done {
            Ok(()) => None,
            Err(failure) => {
                let told = told(failure)?;
                cx.tx_mut().roll_back(savepoint);
                Some(told)
            }
        };
    }
    secret.replicas = replicas;
    Ok(())
}

/// Why a replica does not follow, in AWS's words; what is a fault of ours stays one.
fn told(failure: Failure) -> Result<String, Failure> {
    match failure {
        Failure::Aws(error) => Ok(error.message().unwrap_or(error.code()).to_owned()),
        Failure::Denied(_) => Ok("Access to KMS is not allowed".to_owned()),
        other => Err(other),
    }
}

/// Writes a replica as `secret` is.
async fn write(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    replica: &Replica,
    overwrite: Overwrite,
) -> Result<(), Failure> {
    let mut copy = match known(cx, secret, replica, overwrite).await? {
        Some(copy) => copy,
        None => begin(cx, secret, replica)?,
    };
    // With another key all of its values are written anew.
    let is_moved = copy.kms_key_id != replica.kms_key_id;
    copy.kms_key_id.clone_from(&replica.kms_key_id);
    copy.description.clone_from(&secret.description);
    copy.tags.clone_from(&secret.tags);
    copy.policy.clone_from(&secret.policy);
    copy.kind.clone_from(&secret.kind);
    copy.changed_ms = secret.changed_ms;
    let gone: Vec<String> =
        copy.versions.keys().filter(|id| !secret.versions.contains_key(*id)).cloned().collect();
    for id in gone {
        copy.versions.remove(&id);
        let [account, region, unique_id] = copy.home();
        VALUES.delete(cx.tx_mut(), &[account, region, unique_id, &id]);
    }
    for (id, version) in &secret.versions {
        let has_value = |it: &Version| it.kms_key_arn.is_some() && !is_moved;
        let is_there = copy.versions.get(id).is_some_and(has_value);
        let mut kms_key_arn = copy.versions.get(id).and_then(|it| it.kms_key_arn.clone());
        if version.kms_key_arn.is_some() && !is_there {
            // One that nobody can name but by its id stays where it is.
            if version.stages.is_empty() && !copy.versions.contains_key(id) {
                continue;
            }
            let value = Value::open(cx, secret, id).await?;
            let row = value.seal(cx, &copy, id).await?;
            let [account, region, unique_id] = copy.home();
            VALUES.put(cx.tx_mut(), &[account, region, unique_id, id], &row)?;
            kms_key_arn = Some(row.kms_key_arn);
        }
        let (created_ms, stages) = (version.created_ms, version.stages.clone());
        copy.versions.insert(id.clone(), Version { created_ms, kms_key_arn, stages });
    }
    copy.save(cx)
}

/// The replica, if it is there.
///
/// # Errors
/// `InvalidRequestException` where another secret has its name.
async fn known(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    replica: &Replica,
    overwrite: Overwrite,
) -> Result<Option<SecretRecord>, Failure> {
    let place = [secret.account.as_str(), replica.region.as_str(), &secret.name];
    let Some(found) = SECRETS.get(cx, &place).await? else { return Ok(None) };
    let is_ours =
        found.suffix == secret.suffix && found.primary_region.as_ref() == Some(&secret.region);
    if is_ours {
        return Ok(Some(found));
    }
    let may_go = overwrite == Overwrite::Allowed
        && found.primary_region.is_none()
        && found.replicas.is_empty();
    if may_go || found.is_gone(cx.now()) {
        delete(cx, found);
        return Ok(None);
    }
    Err(errors::invalid_request_exception(format!(
        "Replication failed: Secret name {} already exists in region {}.",
        secret.name, replica.region
    ))
    .into())
}

/// A replica without versions.
fn begin(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    replica: &Replica,
) -> Result<SecretRecord, Failure> {
    let now_ms = cx.now().unix_ms();
    let copy = SecretRecord {
        region: replica.region.clone(),
        unique_id: fresh_label(cx.random(), UNIQUE_CHARS),
        kms_key_id: replica.kms_key_id.clone(),
        created_ms: now_ms,
        versions: std::collections::BTreeMap::new(),
        primary_region: Some(secret.region.clone()),
        replicas: Vec::new(),
        ..secret.clone()
    };
    let [account, region, name] = copy.place();
    CREATED.put(cx.tx_mut(), &[account, region, &digits(now_ms), name], &Nothing {})?;
    Ok(copy)
}

/// Takes the replicas in `regions` away.
///
/// # Errors
/// `InvalidParameterException` for a Region that has none.
pub(crate) async fn remove(
    cx: &mut Writer<'_>,
    secret: &mut SecretRecord,
    regions: &[String],
) -> Result<(), Failure> {
    let wanted: BTreeSet<&str> = regions.iter().map(String::as_str).collect();
    for region in wanted {
        let at = secret.replicas.iter().position(|it| it.region.as_str() == region);
        let at = at.ok_or_else(|| {
            errors::invalid_parameter_exception(format!(
                "The secret has no replica in the region {region}."
            ))
        })?;
        let replica = secret.replicas.remove(at);
        let place = [secret.account.as_str(), replica.region.as_str(), &secret.name];
        let copy = SECRETS.get(cx, &place).await?;
        let is_ours = |copy: &SecretRecord| {
            copy.suffix == secret.suffix && copy.primary_region.as_ref() == Some(&secret.region)
        };
        if let Some(copy) = copy.filter(is_ours) {
            delete(cx, copy);
        }
    }
    Ok(())
}

/// The replicas as answers show them; none of a secret without any.
pub(crate) async fn shown(
    cx: &mut Ctx,
    secret: &SecretRecord,
) -> Result<Option<Vec<ReplicationStatusType>>, Failure> {
    if secret.replicas.is_empty() {
        return Ok(None);
    }
    let mut shown = Vec::new();
    for replica in &secret.replicas {
        let place = [secret.account.as_str(), replica.region.as_str(), &secret.name];
        let copy = SECRETS.get(cx, &place).await?;
        let copy = copy.filter(|copy| copy.suffix == secret.suffix);
        let access = match &copy {
            Some(copy) => ACCESSES.get(cx, &copy.home()).await?,
            None => None,
        };
        let is_in_sync = replica.failure.is_none();
        shown.push(ReplicationStatusType {
            region: Some(replica.region.to_string()),
            kms_key_id: replica.kms_key_id.clone(),
            status: Some(if is_in_sync { StatusType::InSync } else { StatusType::Failed }),
            status_message: replica.failure.clone(),
            last_accessed_date: access.map(|it| Timestamp::from_unix_ms(it.day_ms)),
        });
    }
    Ok(Some(shown))
}

/// The Region that answers name as the primary one; none of a secret without replicas.
pub(crate) fn primary_region(secret: &SecretRecord) -> Option<String> {
    let is_replicated = secret.primary_region.is_some() || !secret.replicas.is_empty();
    is_replicated.then(|| secret.home_region().to_string())
}
