//! `UntagMFADevice`: removes tags of a virtual MFA device.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html>

use api_iam::UntagMFADeviceRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::mfa::DeviceLookup;
use crate::{Iam, mfa, tags};

impl Handler<api_iam::UntagMFADevice> for Iam {
    type Touches = Touch<DeviceLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = DeviceLookup::load(cx, &input.serial_number).await?;
        let access = found.access("iam:UntagMFADevice").tag_keys(input.tag_keys.iter().cloned());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagMFADeviceRequest,
        allowed: Allowed<DeviceLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::take(&mut record.tags, &input.tag_keys);
        mfa::save(cx, &record)?;
        Ok(Empty {})
    }
}
