//! ListAliases: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html>

use api_kms::{AliasListEntry, ListAliases, ListAliasesRequest, ListAliasesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Paging, Touch, View};
use stdx::Timestamp;
use store::Order;

use crate::Kms;
use crate::access::account_access;
use crate::alias::{AliasRecord, alias_arn};
use crate::managed::predefined_aliases;
use crate::page::{Members, paging};
use crate::resolve::{Forms, find_key};
use crate::tables::ALIASES;

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 50;

/// An alias to show; one that AWS has made without a key has no record.
struct Row {
    name: String,
    record: Option<AliasRecord>,
}

impl Handler<ListAliases> for Kms {
    /// The aliases to show: those of one key, or none in particular.
    type Touches = Touch<Option<Vec<String>>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListAliasesRequest,
    ) -> Result<Self::Touches, Failure> {
        let only = match &input.key_id {
            Some(text) => Some(
                find_key(cx, text, Forms::KeyOnly, "kms:ListAliases").await?.into_key().aliases,
            ),
            None => None,
        };
        Ok(Touch::new(only, account_access(cx, "kms:ListAliases")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListAliasesRequest,
        only: Allowed<Option<Vec<String>>>,
    ) -> Result<ListAliasesResponse, Failure> {
        let marker = input.marker.as_deref();
        let members = Members { limit: input.limit, limit_default: LIMIT_DEFAULT, marker };
        let paging =
            paging::<ListAliases>(cx, members, &[input.key_id.as_deref().unwrap_or_default()])?;
        let rows = match only.into_inner() {
            Some(names) => named_rows(cx, &paging, names).await?,
            None => all_rows(cx, &paging).await?,
        };
        let page = paging.cut(rows, |row| row.name.clone())?;
        let (account, region) = (cx.account(), cx.region());
        let entry = |row: &Row| {
            let record = row.record.as_ref();
            AliasListEntry {
                alias_name: Some(row.name.clone()),
                alias_arn: Some(alias_arn(region.as_str(), account.as_str(), &row.name)),
                target_key_id: record.map(|alias| alias.key_id.to_string()),
                creation_date: record.map(|alias| Timestamp::from_unix_ms(alias.created_ms)),
                last_updated_date: record.map(|alias| Timestamp::from_unix_ms(alias.updated_ms)),
            }
        };
        Ok(ListAliasesResponse {
            aliases: Some(page.items.iter().map(entry).collect()),
            truncated: page.is_truncated(),
            next_marker: page.next,
        })
    }
}

/// All aliases, and among them those that AWS has made without a key.
async fn all_rows(cx: &mut Ctx, paging: &Paging) -> Result<Vec<Row>, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let prefix = [account.as_str(), region.as_str()];
    let after = paging.after_name();
    let after = after.as_ref().map(core::slice::from_ref);
    let rows = ALIASES.range(cx, &prefix, after, paging.rows_wanted(), Order::Forward).await?;
    let row = |(name, alias): (Vec<String>, _)| Row { name: name.concat(), record: Some(alias) };
    let mut rows: Vec<Row> = rows.into_iter().map(row).collect();
    for name in predefined_aliases() {
        if let Err(place) = rows.binary_search_by(|row| row.name.cmp(&name))
            && paging.is_ahead(&name)
        {
            rows.insert(place, Row { name, record: None });
        }
    }
    // What was pushed out, or stands past the rows read, belongs to a later page.
    rows.truncate(paging.rows_wanted());
    Ok(rows)
}

async fn named_rows(
    cx: &mut Ctx,
    paging: &Paging,
    names: Vec<String>,
) -> Result<Vec<Row>, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let mut rows = Vec::new();
    for name in names {
        if !paging.is_ahead(&name) || rows.len() == paging.rows_wanted() {
            continue;
        }
        if let Some(alias) = ALIASES.get(cx, &[account.as_str(), region.as_str(), &name]).await? {
            rows.push(Row { name, record: Some(alias) });
        }
    }
    Ok(rows)
}
