//! Which grants of a key may allow a use of it, found without reading the others.
//!
//! A grant has a row for each of its operations, below its grantee and a bucket that its constraint
//! falls into: that of a constraint with exactly these pairs, that of one pair where some must be
//! there, or that of no constraint. A use looks into the buckets that its own encryption context
//! can satisfy, so that it costs the same beside one other grant and beside 50,000.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::{Failure, View, Writer};
use envelope::aad::Canonical;
use envelope::digest::sha256;
use identity::Caller;
use names::PrincipalArn;
use policy::{Grant, GrantConstraints, PrincipalKind};
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Record, Table};

use super::{COUNTS, Constraint, GRANTS, GrantCountRecord, GrantRecord, REQUESTS};
use crate::key::KeyRecord;

/// Which grants may allow a use.
pub(crate) const BY_GRANTEE: Table<GrantIndexRecord> = Table::new("kms.grant-grantee");

/// Which grants a principal may retire.
pub(crate) const BY_RETIRING: Table<GrantIndexRecord> = Table::new("kms.grant-retiring");

/// Rows of a bucket read at once.
const BATCH_ROWS: usize = 32;

/// Grants of a deleted key that one commit removes, each with its rows.
const DELETED_PER_COMMIT: usize = 200;

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct GrantIndexRecord {}

impl Record for GrantIndexRecord {
    const VERSION: u8 = 1;
}

/// The bucket of grants without a constraint.
const FREE: &str = "-";

/// The bucket of constraints that want exactly `pairs`.
fn exact_bucket(pairs: &BTreeMap<String, String>) -> String {
    let start = Canonical::new("pairs").number(pairs.len() as u64);
    let encoded = pairs.iter().fold(start, |done, (name, value)| done.text(name).text(value));
    format!("={}", hex_digest(&encoded.finish()))
}

/// The bucket of constraints that are found by the pair of `name` and `value`.
fn pair_bucket(name: &str, value: &str) -> String {
    format!("+{}", hex_digest(&Canonical::new("pair").text(name).text(value).finish()))
}

/// Lower-case hexadecimal digits of the SHA-256 digest of `bytes`.
pub(crate) fn hex_digest(bytes: &[u8]) -> String {
    hex::encode(sha256(bytes))
}

/// The bucket that a grant with `constraint` falls into. Of several pairs the one with the greatest
/// digest decides: any of them would do, and this one is as likely as another to be the rarest.
pub(super) fn bucket_of(constraint: &Constraint) -> String {
    match constraint {
        Constraint::None => FREE.to_owned(),
        Constraint::Equals(pairs) => exact_bucket(pairs),
        Constraint::Subset(pairs) => {
            let buckets = pairs.iter().map(|(name, value)| pair_bucket(name, value));
            buckets.max().unwrap_or_else(|| FREE.to_owned())
        }
    }
}

/// The buckets of all constraints that a use with the encryption context `pairs` may satisfy.
pub(super) fn buckets_for(pairs: Option<&BTreeMap<String, String>>) -> Vec<String> {
    let empty = BTreeMap::new();
    let pairs = pairs.unwrap_or(&empty);
    let mut buckets = vec![FREE.to_owned(), exact_bucket(pairs)];
    buckets.extend(pairs.iter().map(|(name, value)| pair_bucket(name, value)));
    buckets
}

/// A form in which grants may name a caller.
struct Form {
    /// As it is stored.
    bound: String,
    /// As the policy engine compares it.
    arn: String,
}

/// The forms that name `caller`, the most direct first.
fn forms_of(caller: &Caller) -> Vec<Form> {
    let Some(account) = &caller.account else { return Vec::new() };
    let principal = &caller.principal;
    let mut forms = Vec::new();
    if principal.kind() != PrincipalKind::Root {
        let issuer = caller.session.as_ref().map(|session| session.issuer.arn.as_str());
        let entity = match principal.kind() {
            PrincipalKind::FederatedUser => issuer.unwrap_or_default(),
            _ => principal.principal_arn(),
        };
        if let Some(id) = principal.unique_id() {
            forms.push(Form { bound: id.to_owned(), arn: entity.to_owned() });
        }
        if principal.arn() != entity {
            let arn = principal.arn().to_owned();
            forms.push(Form { bound: arn.clone(), arn });
        }
    }
    let root = PrincipalArn::root(account).to_string();
    forms.push(Form { bound: root.clone(), arn: root });
    forms
}

/// The grants on `key` that may allow the caller `action`, with the encryption context `pairs`.
/// Enough of them to decide: one for each form that names the caller.
pub(crate) async fn for_use(
    cx: &mut View<'_>,
    action: &'static str,
    key: &KeyRecord,
    pairs: Option<&BTreeMap<String, String>>,
) -> Result<Arc<[Grant]>, Failure> {
    let Some(operation) = action.strip_prefix("kms:").filter(|_| key.has_grants) else {
        return Ok(Arc::from([]));
    };
    let mut found = Vec::new();
    let forms = forms_of(cx.caller());
    for form in forms {
        // Constraints do not apply to it.
        let grant = match operation {
            "DescribeKey" => find(cx, key, &form, &[operation], |_| true).await?,
            _ => {
                let given = pairs.cloned().unwrap_or_default();
                let mut found = None;
                for bucket in buckets_for(pairs) {
                    let place = [operation, bucket.as_str()];
                    let permits = |grant: &GrantRecord| grant.constraint.judged().permits(&given);
                    found = find(cx, key, &form, &place, permits).await?;
                    if found.is_some() {
                        break;
                    }
                }
                found
            }
        };
        if let Some((id, grant)) = grant {
            found.push(judged(id, &form, &grant.operations, grant.constraint.judged()));
        }
    }
    Ok(found.into())
}

/// The grants on `key` that let the caller make a grant of `operations` under `constraint`: those
/// that give as much and ask no more.
///
/// INVARIANT: what is returned allows `kms:CreateGrant` for this one request alone.
pub(crate) async fn for_delegation(
    cx: &mut View<'_>,
    key: &KeyRecord,
    operations: &[String],
    constraint: &Constraint,
) -> Result<Arc<[Grant]>, Failure> {
    if !key.has_grants {
        return Ok(Arc::from([]));
    }
    let asked = constraint.judged();
    let mut found = Vec::new();
    let forms = forms_of(cx.caller());
    for form in forms {
        let covers = |parent: &GrantRecord| {
            operations.iter().all(|operation| parent.operations.contains(operation))
                && asked.at_least_as_strict_as(&parent.constraint.judged())
        };
        if let Some((id, parent)) = find(cx, key, &form, &["CreateGrant"], covers).await? {
            found.push(judged(id, &form, &parent.operations, GrantConstraints::None));
        }
    }
    Ok(found.into())
}

fn judged(id: String, form: &Form, operations: &[String], constraints: GrantConstraints) -> Grant {
    Grant { id, grantee: form.arn.clone(), operations: operations.to_vec(), constraints }
}

/// The first grant below `place` of the grantee `form` that `is_wanted`, with its id.
async fn find(
    cx: &mut View<'_>,
    key: &KeyRecord,
    form: &Form,
    place: &[&str],
    is_wanted: impl Fn(&GrantRecord) -> bool + Send,
) -> Result<Option<(String, GrantRecord)>, Failure> {
    let [account, region, key_id] = key.place();
    let prefix = [&[account, region, key_id, form.bound.as_str()], place].concat();
    let mut after: Option<Vec<String>> = None;
    loop {
        let bound: Option<Vec<&str>> =
            after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
        let rows =
            BY_GRANTEE.range(cx, &prefix, bound.as_deref(), BATCH_ROWS, Order::Forward).await?;
        let is_last = rows.len() < BATCH_ROWS;
        after = rows.last().map(|(parts, _)| parts.clone());
        for id in rows.iter().filter_map(|(parts, _)| parts.last()) {
            // The grant itself is read: a row that leads to it allows nothing.
            let grant = GRANTS.get(cx, &[account, region, key_id, id]).await?;
            if let Some(grant) = grant.filter(|grant| grant.grantee == form.bound)
                && is_wanted(&grant)
            {
                return Ok(Some((id.clone(), grant)));
            }
        }
        if is_last {
            return Ok(None);
        }
    }
}

/// How many grants `key` has.
pub(crate) async fn count(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<u32, Failure> {
    let count = COUNTS.get(cx, &key.place()).await?;
    Ok(count.map_or(0, |count| count.grants))
}

/// Writes the rows of a grant, but for the count.
pub(crate) fn put(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    grant_id: &str,
    grant: &GrantRecord,
) -> Result<(), Failure> {
    let [account, region, key_id] = key.place();
    GRANTS.put(cx.tx_mut(), &[account, region, key_id, grant_id], grant)?;
    let bucket = bucket_of(&grant.constraint);
    for operation in &grant.operations {
        let parts = [account, region, key_id, &grant.grantee, operation, &bucket, grant_id];
        BY_GRANTEE.put(cx.tx_mut(), &parts, &GrantIndexRecord {})?;
    }
    if let Some(retiring) = &grant.retiring {
        let parts = [region, retiring.as_str(), account, key_id, grant_id];
        BY_RETIRING.put(cx.tx_mut(), &parts, &GrantIndexRecord {})?;
    }
    Ok(())
}

/// Removes the rows of a grant, but for the count.
pub(crate) fn delete(cx: &mut Writer<'_>, key: &KeyRecord, grant_id: &str, grant: &GrantRecord) {
    let [account, region, key_id] = key.place();
    GRANTS.delete(cx.tx_mut(), &[account, region, key_id, grant_id]);
    let bucket = bucket_of(&grant.constraint);
    for operation in &grant.operations {
        let parts = [account, region, key_id, &grant.grantee, operation, &bucket, grant_id];
        BY_GRANTEE.delete(cx.tx_mut(), &parts);
    }
    if let Some(retiring) = &grant.retiring {
        BY_RETIRING.delete(cx.tx_mut(), &[region, retiring.as_str(), account, key_id, grant_id]);
    }
    if let Some(digest) = grant.request_digest() {
        REQUESTS.delete(cx.tx_mut(), &[account, region, key_id, &digest]);
    }
}

/// Removes some grants of `key`, which is being deleted; whether those were the last.
pub(crate) async fn delete_some(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<bool, Failure> {
    let grants = GRANTS.range(cx, &key.place(), None, DELETED_PER_COMMIT, Order::Forward).await?;
    let is_last = grants.len() < DELETED_PER_COMMIT;
    for (parts, grant) in grants {
        delete(cx, key, &parts.concat(), &grant);
    }
    if is_last {
        COUNTS.delete(cx.tx_mut(), &key.place());
    }
    Ok(is_last)
}

/// Stores how many grants `key` has.
pub(crate) fn put_count(cx: &mut Writer<'_>, key: &KeyRecord, grants: u32) -> Result<(), Failure> {
    COUNTS.put(cx.tx_mut(), &key.place(), &GrantCountRecord { grants })?;
    Ok(())
}

impl GrantRecord {
    /// What two identical named requests have in common: the digest of all that they say. None for
    /// one without a name, which always makes a new grant.
    pub(crate) fn request_digest(&self) -> Option<String> {
        let name = self.name.as_deref()?;
        let start = Canonical::new("kms grant request").text(name).text(&self.grantee);
        let start = start.text(self.retiring.as_deref().unwrap_or_default()).text(&self.issuer);
        let start = start.number(self.operations.len() as u64);
        let start = self.operations.iter().fold(start, |done, operation| done.text(operation));
        Some(hex_digest(&start.text(&bucket_kind(&self.constraint)).finish()))
    }
}

/// A constraint as one text.
fn bucket_kind(constraint: &Constraint) -> String {
    let kind = constraint.kind().unwrap_or_default();
    format!("{kind}{}", constraint.pairs().map(exact_bucket).unwrap_or_default())
}
