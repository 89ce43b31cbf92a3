//! `TagMFADevice`: sets tags of a virtual MFA device.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html>

use api_iam::TagMFADeviceRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::mfa::DeviceLookup;
use crate::{Iam, mfa, tags};

impl Handler<api_iam::TagMFADevice> for Iam {
    type Touches = Touch<DeviceLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = DeviceLookup::load(cx, &input.serial_number).await?;
        let access = tags::requested(found.access("iam:TagMFADevice"), &input.tags);
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagMFADeviceRequest,
        allowed: Allowed<DeviceLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::add(&mut record.tags, &input.tags)?;
        mfa::save(cx, &record)?;
        Ok(Empty {})
    }
}
