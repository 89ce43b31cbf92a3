//! ListKeys: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html>

use api_kms::{KeyListEntry, ListKeys, ListKeysRequest, ListKeysResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;

use crate::Kms;
use crate::access::account_access;
use crate::page::Page;
use crate::tables::KEYS;

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 100;

impl Handler<ListKeys> for Kms {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListKeysRequest) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:ListKeys")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListKeysRequest,
        _: Allowed<()>,
    ) -> Result<ListKeysResponse, Failure> {
        let page = Page::new(input.limit, input.marker.as_deref(), LIMIT_DEFAULT)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let prefix = [account.as_str(), region.as_str()];
        let after = page.after.as_deref();
        let after = after.as_ref().map(core::slice::from_ref);
        let mut rows = KEYS.range(cx, &prefix, after, page.limit + 1, Order::Forward).await?;
        let next_marker = page.cut(&mut rows, |(_, key)| &key.key_id);
        let entry = |(_, key): &(Vec<String>, crate::key::KeyRecord)| KeyListEntry {
            key_id: Some(key.key_id.to_string()),
            key_arn: Some(key.arn()),
        };
        Ok(ListKeysResponse {
            keys: Some(rows.iter().map(entry).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }
}
