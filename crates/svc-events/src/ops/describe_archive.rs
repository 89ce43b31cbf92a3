//! DescribeArchive: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeArchive.html>

use api_events::{ArchiveState, DescribeArchive, DescribeArchiveRequest, DescribeArchiveResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Timestamp;

use crate::Events;
use crate::archive::count;
use crate::find_archive::{FoundArchive, find_archive};

impl Handler<DescribeArchive> for Events {
    type Touches = Touch<FoundArchive>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeArchiveRequest,
    ) -> Result<Touch<FoundArchive>, Failure> {
        let (found, access) =
            find_archive(cx, &input.archive_name, "events:DescribeArchive").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeArchiveRequest,
        found: Allowed<FoundArchive>,
    ) -> Result<DescribeArchiveResponse, Failure> {
        let archive = found.present()?;
        let (events, bytes) = count(cx, &archive.unique_id).await?;
        let days = archive.retention_days.unwrap_or_default();
        Ok(DescribeArchiveResponse {
            archive_arn: Some(archive.arn()),
            archive_name: Some(archive.name.clone()),
            event_source_arn: Some(archive.bus_place().arn()),
            description: archive.description.clone(),
            event_pattern: archive.pattern.clone(),
            state: Some(ArchiveState::Enabled),
            state_reason: None,
            kms_key_identifier: archive.kms_key.clone(),
            retention_days: Some(i32::try_from(days).unwrap_or(i32::MAX)),
            size_bytes: Some(bytes),
            event_count: Some(events),
            creation_time: Some(Timestamp::from_unix_ms(archive.created_ms)),
        })
    }
}
