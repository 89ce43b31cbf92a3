//! `ListSSHPublicKeys`: the SSH keys of a user, which has none.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html>
//!
//! # Differs from AWS
//! There is no repository of code here that would take them, so that none can be uploaded.

use api_iam::{ListSSHPublicKeysRequest, ListSSHPublicKeysResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Iam;
use crate::access_key::Owner;
use crate::page::paging;
use crate::user::Holder;

impl Handler<api_iam::ListSSHPublicKeys> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListSSHPublicKeysRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:ListSSHPublicKeys");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListSSHPublicKeysRequest,
        allowed: Allowed<Holder>,
    ) -> Result<ListSSHPublicKeysResponse, Failure> {
        Owner::of(&allowed)?;
        let question: &[&str] = &[input.user_name.as_deref().unwrap_or_default()];
        paging::<api_iam::ListSSHPublicKeys>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        Ok(ListSSHPublicKeysResponse {
            ssh_public_keys: Some(Vec::new()),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
