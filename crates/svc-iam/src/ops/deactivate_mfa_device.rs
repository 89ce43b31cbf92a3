//! `DeactivateMFADevice`: takes a device away from its user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html>

use api_iam::DeactivateMFADeviceRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::access_key::Owner;
use crate::user::Holder;
use crate::{Iam, mfa};

impl Handler<api_iam::DeactivateMFADevice> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeactivateMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load_or_root(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:DeactivateMFADevice");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeactivateMFADeviceRequest,
        allowed: Allowed<Holder>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let owner = Owner::of(&allowed)?;
        let device = mfa::of_owner(cx, &owner, &input.serial_number).await?;
        mfa::release(cx, &owner, device)?;
        Ok(Empty {})
    }
}
