//! CreateArchive: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html>

use api_events::{
    ArchiveState, CreateArchive, CreateArchiveRequest, CreateArchiveResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;
use wire::Timestamp;

use crate::Events;
use crate::archive::{ARCHIVES, ArchiveRecord, archives_in};
use crate::arns::BusPlace;
use crate::bus::load;
use crate::find_archive::{FoundArchive, find_archive, own_bus};
use crate::kms::resolve_key;
use crate::limits::ARCHIVES_MAX;
use crate::refusal::{no_bus, require_pattern, too_many};
use crate::rule::count_change;

/// The letters and digits that tell an archive from every other.
const UNIQUE_CHARS: usize = 26;

impl Handler<CreateArchive> for Events {
    /// The archive, if there is one, and the bus that it is to be of.
    type Touches = Touch<(FoundArchive, BusPlace)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateArchiveRequest,
    ) -> Result<Touch<(FoundArchive, BusPlace)>, Failure> {
        let place = own_bus(cx, "EventSourceArn", &input.event_source_arn)?;
        let (found, access) = find_archive(cx, &input.archive_name, "events:CreateArchive").await?;
        Ok(Touch::new((found, place), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateArchiveRequest,
        allowed: Allowed<(FoundArchive, BusPlace)>,
    ) -> Result<CreateArchiveResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (found, place) = allowed.into_inner();
        if found.is_there() {
            return Err(errors::resource_already_exists_exception(format!(
                "Archive {} already exists.",
                input.archive_name
            ))
            .into());
        }
        let bus = load(cx, &place).await?.ok_or_else(|| no_bus(&place.name))?;
        if let Some(pattern) = &input.event_pattern {
            require_pattern(pattern)?;
        }
        if archives_in(cx, &place.account, &place.region).await?.len() >= ARCHIVES_MAX {
            return Err(too_many().into());
        }
        let kms_key = match input.kms_key_identifier.as_deref().filter(|key| !key.is_empty()) {
            Some(key) => Some(resolve_key(cx, &bus, key).await?),
            None => None,
        };
        let archive = ArchiveRecord {
            account: place.account.clone(),
            region: place.region.clone(),
            name: input.archive_name.clone(),
            unique_id: fresh_label(cx.random(), UNIQUE_CHARS),
            bus: place.name.clone(),
            description: input.description.clone(),
            pattern: input.event_pattern.clone(),
            retention_days: input.retention_days.map(i64::from).filter(|days| *days > 0),
            kms_key,
            created_ms: cx.now().unix_ms(),
        };
        ARCHIVES.put(cx.tx_mut(), &archive.place(), &archive)?;
        count_change(cx, &place).await?;
        Ok(CreateArchiveResponse {
            archive_arn: Some(archive.arn()),
            state: Some(ArchiveState::Enabled),
            state_reason: None,
            creation_time: Some(Timestamp::from_unix_ms(archive.created_ms)),
        })
    }
}
