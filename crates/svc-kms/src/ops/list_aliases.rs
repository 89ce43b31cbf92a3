//! ListAliases: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html>

use api_kms::{AliasListEntry, ListAliases, ListAliasesRequest, ListAliasesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;
use store::Order;

use crate::Kms;
use crate::access::account_access;
use crate::alias::{AliasRecord, alias_arn};
use crate::page::Page;
use crate::resolve::{Forms, find_key};
use crate::tables::ALIASES;

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 50;

impl Handler<ListAliases> for Kms {
    /// The aliases to show: those of one key, or none in particular.
    type Touches = Touch<Option<Vec<String>>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListAliasesRequest,
    ) -> Result<Self::Touches, Failure> {
        let only = match &input.key_id {
            Some(text) => Some(find_key(cx, text, Forms::KeyOnly).await?.into_key().aliases),
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
        let page = Page::new(input.limit, input.marker.as_deref(), LIMIT_DEFAULT)?;
        let mut rows = match only.into_inner() {
            Some(names) => named_rows(cx, &page, names).await?,
            None => all_rows(cx, &page).await?,
        };
        let next_marker = page.cut(&mut rows, |(name, _)| name);
        let (account, region) = (cx.account(), cx.region());
        let entry = |(name, alias): &(String, AliasRecord)| AliasListEntry {
            alias_name: Some(name.clone()),
            alias_arn: Some(alias_arn(region.as_str(), account.as_str(), name)),
            target_key_id: Some(alias.key_id.clone()),
            creation_date: Some(Timestamp::from_unix_ms(alias.created_ms)),
            last_updated_date: Some(Timestamp::from_unix_ms(alias.updated_ms)),
        };
        Ok(ListAliasesResponse {
            aliases: Some(rows.iter().map(entry).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }
}

async fn all_rows(cx: &mut Ctx, page: &Page) -> Result<Vec<(String, AliasRecord)>, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let prefix = [account.as_str(), region.as_str()];
    let after = page.after.as_deref();
    let after = after.as_ref().map(core::slice::from_ref);
    let rows = ALIASES.range(cx, &prefix, after, page.limit + 1, Order::Forward).await?;
    Ok(rows.into_iter().map(|(name, alias)| (name.concat(), alias)).collect())
}

async fn named_rows(
    cx: &mut Ctx,
    page: &Page,
    names: Vec<String>,
) -> Result<Vec<(String, AliasRecord)>, Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let mut rows = Vec::new();
    for name in names {
        if page.after.as_ref().is_some_and(|after| name <= *after) || rows.len() > page.limit {
            continue;
        }
        if let Some(alias) = ALIASES.get(cx, &[account.as_str(), region.as_str(), &name]).await? {
            rows.push((name, alias));
        }
    }
    Ok(rows)
}
