//! ListSecrets: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html>
//!
//! By creation, unless another order is asked for. In the order of the last read or change a list is
//! sorted whole, so that one of more than [`SORTED_MAX`] secrets is refused; by name and by creation
//! there is no such limit.

use api_secretsmanager::{
    ListSecrets, ListSecretsRequest, ListSecretsResponse, SecretListEntry, SortByType,
    SortOrderType, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Paging, Touch, View};
use stdx::Timestamp;
use store::Order;

use crate::SecretsManager;
use crate::filter::{check, passes};
use crate::page::paging;
use crate::replica::primary_region;
use crate::rotation::shown::shown as shown_rotation;
use crate::secret::{SECRETS, SecretRecord};
use crate::tables::{ACCESSES, CREATED, digits};
use crate::tags::shown;

/// The most secrets that are sorted.
const SORTED_MAX: usize = 10_000;

/// Rows read at a time.
const BATCH_ROWS: usize = 500;

impl Handler<ListSecrets> for SecretsManager {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListSecretsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("secretsmanager:ListSecrets", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListSecretsRequest,
        _: Allowed<()>,
    ) -> Result<ListSecretsResponse, Failure> {
        let filters = input.filters.as_deref().unwrap_or_default();
        check(filters)?;
        let question = question(input);
        let question: Vec<&str> = question.iter().map(String::as_str).collect();
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListSecrets>(cx, page, &question)?;
        let rows = match &input.sort_by {
            Some(SortByType::LastAccessedDate | SortByType::LastChangedDate) => {
                sorted(cx, input, &paging).await?
            }
            _ => in_stored_order(cx, input, &paging).await?,
        };
        let is_last = rows.len() <= paging.items_max();
        let rows: Vec<Row> = rows.into_iter().take(paging.items_max()).collect();
        let last = rows.last().filter(|_| !is_last);
        let next_token = last.map(|row| paging.token_behind(&row.place)).transpose()?;
        let mut entries = Vec::with_capacity(rows.len());
        for row in &rows {
            entries.push(entry(cx, &row.secret).await?);
        }
        Ok(ListSecretsResponse { secret_list: Some(entries), next_token })
    }
}

/// A secret of the list, and where it stands there.
struct Row {
    place: Vec<String>,
    secret: SecretRecord,
}

/// Whether `secret` is there, is to be shown, and passes the filters.
fn is_wanted(input: &ListSecretsRequest, secret: &SecretRecord, now: Timestamp) -> bool {
    let shows_marked = input.include_planned_deletion == Some(true);
    !secret.is_gone(now)
        && (shows_marked || secret.deletion.is_none())
        && passes(input.filters.as_deref().unwrap_or_default(), secret)
}

/// Every member that decides what the list is.
fn question(input: &ListSecretsRequest) -> Vec<String> {
    let mut question = vec![
        (input.include_planned_deletion == Some(true)).to_string(),
        input.sort_by.as_ref().map_or("", SortByType::as_str).to_owned(),
        input.sort_order.as_ref().map_or("", SortOrderType::as_str).to_owned(),
    ];
    for filter in input.filters.as_deref().unwrap_or_default() {
        question.push(filter.key.as_ref().map_or("", |key| key.as_str()).to_owned());
        question.extend(filter.values.iter().flatten().cloned());
    }
    question
}

fn order_of(input: &ListSecretsRequest) -> Order {
    match input.sort_order {
        Some(SortOrderType::Desc) => Order::Reverse,
        _ => Order::Forward,
    }
}

/// The secrets behind the last page, by name or by creation: one more than a page has.
async fn in_stored_order(
    cx: &mut Ctx,
    input: &ListSecretsRequest,
    paging: &Paging,
) -> Result<Vec<Row>, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let prefix = [account.as_str(), region.as_str()];
    let is_by_name = input.sort_by == Some(SortByType::Name);
    let mut after = paging.after().map(<[String]>::to_vec);
    let mut rows = Vec::new();
    loop {
        let bound: Option<Vec<&str>> =
            after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
        let (bound, order) = (bound.as_deref(), order_of(input));
        // By creation the rows say only where the secrets are.
        let found: Vec<(Vec<String>, Option<SecretRecord>)> = if is_by_name {
            let found = SECRETS.range(cx, &prefix, bound, BATCH_ROWS, order).await?;
            found.into_iter().map(|(place, secret)| (place, Some(secret))).collect()
        } else {
            let found = CREATED.range(cx, &prefix, bound, BATCH_ROWS, order).await?;
            found.into_iter().map(|(place, _)| (place, None)).collect()
        };
        let is_last = found.len() < BATCH_ROWS;
        after = found.last().map(|(place, _)| place.clone());
        for (place, secret) in found {
            let name = place.last().map(String::as_str).unwrap_or_default();
            let secret = match secret {
                Some(secret) => Some(secret),
                None => SECRETS.get(cx, &[account.as_str(), region.as_str(), name]).await?,
            };
            if let Some(secret) = secret.filter(|secret| is_wanted(input, secret, cx.now())) {
                rows.push(Row { place, secret });
            }
            if rows.len() == paging.rows_wanted() {
                return Ok(rows);
            }
        }
        if is_last {
            return Ok(rows);
        }
    }
}

/// The same in the order of the last read or change.
async fn sorted(
    cx: &mut Ctx,
    input: &ListSecretsRequest,
    paging: &Paging,
) -> Result<Vec<Row>, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let prefix = [account.as_str(), region.as_str()];
    let now = cx.now();
    let limit = SORTED_MAX.saturating_add(1);
    let found = SECRETS.range(cx, &prefix, None, limit, Order::Forward).await?;
    if found.len() > SORTED_MAX {
        return Err(errors::invalid_parameter_exception(format!(
            "More than {SORTED_MAX} secrets are listed by name or by created-date only."
        ))
        .into());
    }
    let mut rows = Vec::new();
    for (_, secret) in found {
        if !is_wanted(input, &secret, now) {
            continue;
        }
        let at_ms = match input.sort_by {
            Some(SortByType::LastChangedDate) => secret.changed_ms,
            _ => ACCESSES.get(cx, &secret.home()).await?.map_or(0, |access| access.day_ms),
        };
        rows.push(Row { place: vec![digits(at_ms), secret.name.clone()], secret });
    }
    rows.sort_by(|one, other| one.place.cmp(&other.place));
    let is_reverse = order_of(input) == Order::Reverse;
    if is_reverse {
        rows.reverse();
    }
    if let Some(after) = paging.after() {
        rows.retain(|row| (row.place.as_slice() < after) == is_reverse && row.place != after);
    }
    rows.truncate(paging.rows_wanted());
    Ok(rows)
}

async fn entry(cx: &mut Ctx, secret: &SecretRecord) -> Result<SecretListEntry, Failure> {
    let rotation = shown_rotation(cx, secret).await?;
    let access = ACCESSES.get(cx, &secret.home()).await?;
    Ok(SecretListEntry {
        arn: Some(secret.arn()),
        name: Some(secret.name.clone()),
        r#type: secret.kind.clone(),
        description: secret.description.clone(),
        rotation_enabled: rotation.enabled,
        rotation_lambda_arn: rotation.lambda_arn,
        rotation_rules: rotation.rules,
        external_secret_rotation_metadata: rotation.metadata,
        external_secret_rotation_role_arn: rotation.role_arn,
        last_rotated_date: rotation.last,
        next_rotation_date: rotation.next,
        kms_key_id: secret.kms_key_id.clone(),
        created_date: Some(Timestamp::from_unix_ms(secret.created_ms)),
        last_changed_date: Some(Timestamp::from_unix_ms(secret.changed_ms)),
        last_accessed_date: access.map(|access| Timestamp::from_unix_ms(access.day_ms)),
        deleted_date: secret.deletion.map(|it| Timestamp::from_unix_ms(it.marked_ms)),
        tags: shown(&secret.tags),
        secret_versions_to_stages: secret.shown_stages(),
        primary_region: primary_region(secret),
        ..SecretListEntry::default()
    })
}
