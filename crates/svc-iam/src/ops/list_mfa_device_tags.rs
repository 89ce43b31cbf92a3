//! `ListMFADeviceTags`: the tags of a virtual MFA device.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADeviceTags.html>

use api_iam::{ListMFADeviceTagsRequest, ListMFADeviceTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::mfa::DeviceLookup;
use crate::page::paging;
use crate::{Iam, tags};

impl Handler<api_iam::ListMFADeviceTags> for Iam {
    type Touches = Touch<DeviceLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListMFADeviceTagsRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = DeviceLookup::load(cx, &input.serial_number).await?;
        let access = found.access("iam:ListMFADeviceTags");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListMFADeviceTagsRequest,
        allowed: Allowed<DeviceLookup>,
    ) -> Result<ListMFADeviceTagsResponse, Failure> {
        let question: &[&str] = &[&input.serial_number];
        let paging = paging::<api_iam::ListMFADeviceTags>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let record = allowed.into_inner().into_record()?;
        let page = paging.items(
            tags::wire(&record.tags).into_iter().map(|tag| (tag.key.clone(), tag)).collect(),
        )?;
        Ok(ListMFADeviceTagsResponse {
            is_truncated: page.is_truncated(),
            tags: page.items,
            marker: page.next,
        })
    }
}
