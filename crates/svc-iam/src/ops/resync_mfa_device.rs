//! `ResyncMFADevice`: takes over the clock of a device by two consecutive codes.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResyncMFADevice.html>

use api_iam::ResyncMFADeviceRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::access_key::Owner;
use crate::user::Holder;
use crate::{Iam, mfa};

impl Handler<api_iam::ResyncMFADevice> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ResyncMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load_or_root(cx, Some(&input.user_name)).await?;
        let access = holder.access("iam:ResyncMFADevice");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ResyncMFADeviceRequest,
        allowed: Allowed<Holder>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let owner = Owner::of(&allowed)?;
        let device = mfa::of_owner(cx, &owner, &input.serial_number).await?;
        let codes = [input.authentication_code1.reveal(), input.authentication_code2.reveal()];
        mfa::synchronise(cx, device, &owner, codes)?;
        Ok(Empty {})
    }
}
