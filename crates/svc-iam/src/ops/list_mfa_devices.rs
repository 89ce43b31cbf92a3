//! `ListMFADevices`: the devices of a user; without a name, of the caller.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html>

use api_iam::{ListMFADevicesRequest, ListMFADevicesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{MFA_DEVICES, MFA_OF_OWNER};

use crate::access_key::Owner;
use crate::page::paging;
use crate::user::Holder;
use crate::{Iam, mfa};

impl Handler<api_iam::ListMFADevices> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListMFADevicesRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load_or_root(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:ListMFADevices");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListMFADevicesRequest,
        allowed: Allowed<Holder>,
    ) -> Result<ListMFADevicesResponse, Failure> {
        let owner = Owner::of(&allowed)?;
        let question: &[&str] = &[input.user_name.as_deref().unwrap_or_default()];
        let paging = paging::<api_iam::ListMFADevices>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let key_part = owner.key_part(cx);
        let page = paging.rows(cx, &MFA_OF_OWNER, &[&key_part], |_, _| true).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let account = cx.account().clone();
        let mut mfa_devices = Vec::new();
        for name in page.items.iter().filter_map(|(parts, _)| parts.first()) {
            if let Some(device) = MFA_DEVICES.get(cx, &[account.as_str(), name]).await? {
                mfa_devices.push(mfa::wire(&owner, &device));
            }
        }
        Ok(ListMFADevicesResponse { mfa_devices, is_truncated, marker })
    }
}
