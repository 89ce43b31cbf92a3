//! `ListAccessKeys`: the access keys of a user; without a name, of the caller.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html>

use api_iam::{ListAccessKeysRequest, ListAccessKeysResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::KEYS_OF_OWNER;

use crate::access_key::Owner;
use crate::page::paging;
use crate::user::Holder;
use crate::{Iam, access_key};

impl Handler<api_iam::ListAccessKeys> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListAccessKeysRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:ListAccessKeys");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListAccessKeysRequest,
        allowed: Allowed<Holder>,
    ) -> Result<ListAccessKeysResponse, Failure> {
        let owner = Owner::of(&allowed)?;
        let question: &[&str] = &[input.user_name.as_deref().unwrap_or_default()];
        let paging = paging::<api_iam::ListAccessKeys>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let key_part = owner.key_part(cx);
        let page = paging.rows(cx, &KEYS_OF_OWNER, &[&key_part], |_, _| true).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let mut access_key_metadata = Vec::new();
        for id in page.items.iter().filter_map(|(parts, _)| parts.first()) {
            let key = owner.key(cx, id).await?;
            access_key_metadata.push(access_key::wire(&owner, &key));
        }
        Ok(ListAccessKeysResponse { access_key_metadata, is_truncated, marker })
    }
}
