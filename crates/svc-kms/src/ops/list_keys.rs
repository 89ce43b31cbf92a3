//! ListKeys: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html>

use api_kms::{KeyListEntry, ListKeys, ListKeysRequest, ListKeysResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;

use crate::Kms;
use crate::access::account_access;
use crate::page::{Members, paging};
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
        let marker = input.marker.as_deref();
        let members = Members { limit: input.limit, limit_default: LIMIT_DEFAULT, marker };
        let paging = paging::<ListKeys>(cx, members, &[])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let prefix = [account.as_str(), region.as_str()];
        let after = paging.after_name();
        let after = after.as_ref().map(core::slice::from_ref);
        let rows = KEYS.range(cx, &prefix, after, paging.rows_wanted(), Order::Forward).await?;
        let page = paging.cut(rows, |(_, key)| key.key_id.to_string())?;
        let entry = |(_, key): &(Vec<String>, crate::key::KeyRecord)| KeyListEntry {
            key_id: Some(key.key_id.to_string()),
            key_arn: Some(key.arn()),
        };
        Ok(ListKeysResponse {
            keys: Some(page.items.iter().map(entry).collect()),
            truncated: page.is_truncated(),
            next_marker: page.next,
        })
    }
}
