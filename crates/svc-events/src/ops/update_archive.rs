//! UpdateArchive: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateArchive.html>

use api_events::{ArchiveState, UpdateArchive, UpdateArchiveRequest, UpdateArchiveResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Timestamp;

use crate::Events;
use crate::archive::ARCHIVES;
use crate::bus::load;
use crate::find_archive::{FoundArchive, find_archive};
use crate::kms::resolve_key;
use crate::refusal::{invalid, no_bus, require_pattern};
use crate::rule::count_change;

impl Handler<UpdateArchive> for Events {
    type Touches = Touch<FoundArchive>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateArchiveRequest,
    ) -> Result<Touch<FoundArchive>, Failure> {
        let (found, access) = find_archive(cx, &input.archive_name, "events:UpdateArchive").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateArchiveRequest,
        found: Allowed<FoundArchive>,
    ) -> Result<UpdateArchiveResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut archive = found.present()?.clone();
        let changes_nothing = input.event_pattern.is_none()
            && input.retention_days.is_none()
            && input.description.is_none()
            && input.kms_key_identifier.is_none();
        if changes_nothing {
            return Err(invalid(
                "At least one of EventPattern, RetentionDays or Description must be provided.",
            )
            .into());
        }
        if let Some(pattern) = &input.event_pattern {
            require_pattern(pattern)?;
            archive.pattern = Some(pattern.clone());
        }
        if let Some(days) = input.retention_days {
            archive.retention_days = Some(i64::from(days)).filter(|days| *days > 0);
        }
        if input.description.is_some() {
            archive.description.clone_from(&input.description);
        }
        match input.kms_key_identifier.as_deref() {
            None => {}
            Some("") => archive.kms_key = None,
            Some(key) => {
                let place = archive.bus_place();
                let bus = load(cx, &place).await?.ok_or_else(|| no_bus(&place.name))?;
                archive.kms_key = Some(resolve_key(cx, &bus, key).await?);
            }
        }
        ARCHIVES.put(cx.tx_mut(), &archive.place(), &archive)?;
        count_change(cx, &archive.bus_place()).await?;
        Ok(UpdateArchiveResponse {
            archive_arn: Some(archive.arn()),
            state: Some(ArchiveState::Enabled),
            state_reason: None,
            creation_time: Some(Timestamp::from_unix_ms(archive.created_ms)),
        })
    }
}
