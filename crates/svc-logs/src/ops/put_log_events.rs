//! PutLogEvents: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>
//!
//! The events are sealed once the caller may put them, and stored, as one batch, before the call is answered.
//! Sequence tokens are taken and ignored, as at AWS. Entities are not known: one that is named is refused in
//! `rejectedEntityInfo`, as AWS does where it does not take one.

use api_logs::{
    EntityRejectionErrorType, PutLogEvents, PutLogEventsRequest, PutLogEventsResponse,
    RejectedEntityInfo,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use identity::fresh_label;

use crate::CloudWatchLogs;
use crate::batch::Sealed;
use crate::find::{FoundStream, find_stream};
use crate::incoming::Incoming;
use crate::metric_filter::filters_of;
use crate::metrics::{Datum, find, tell};
use crate::sealing::seal;
use crate::stream::sequence_token;

/// The letters and digits that tell a batch from every other.
const LABEL_CHARS: usize = 26;

/// What is to be stored.
#[derive(Debug)]
pub struct Staged {
    /// The unique id of the stream that it is for.
    stream: String,
    kms_key: Option<String>,
    batch: Option<Sealed>,
    found: Vec<Datum>,
    rejected: Option<api_logs::RejectedLogEventsInfo>,
}

impl StagedHandler<PutLogEvents> for CloudWatchLogs {
    type Touches = Touch<FoundStream>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutLogEventsRequest,
    ) -> Result<Touch<FoundStream>, Failure> {
        let named = (Some(input.log_group_name.as_str()), None);
        let stream = &input.log_stream_name;
        let (found, access) = find_stream(cx, named, stream, "logs:PutLogEvents").await?;
        Ok(Touch::new(found, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PutLogEventsRequest,
        found: &Allowed<FoundStream>,
    ) -> Result<Staged, Failure> {
        let (group, stream) = found.present()?;
        let incoming = Incoming::read(&input.log_events, group, cx.now().unix_ms())?;
        let mut staged = Staged {
            stream: stream.unique_id.clone(),
            kms_key: group.kms_key.clone(),
            batch: None,
            found: Vec::new(),
            rejected: None,
        };
        if let Some((first_ms, last_ms)) = incoming.extent() {
            let label = fresh_label(cx.random(), LABEL_CHARS);
            let plain = serde_json::to_vec(&incoming.events)
                .map_err(|_| Failure::Internal("events have no JSON form".to_owned()))?;
            let (sealing, sealed) =
                seal(cx, &self.data_keys, group, (label.as_str(), &plain)).await?;
            let bytes = incoming.bytes();
            staged.batch = Some(Sealed { label, first_ms, last_ms, bytes, sealing, sealed });
            staged.found = find(&filters_of(cx, group).await?, &incoming.events);
        }
        staged.rejected = incoming.rejected;
        Ok(staged)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutLogEventsRequest,
        found: Allowed<FoundStream>,
        staged: &Staged,
    ) -> Result<PutLogEventsResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let (group, stream) = found.present()?;
        // What was sealed is for the group and stream as they were.
        if stream.unique_id != staged.stream || group.kms_key != staged.kms_key {
            return Err(Failure::Contended);
        }
        let mut stream = stream.clone();
        if let Some(batch) = &staged.batch {
            batch.store(cx, (group, &mut stream))?;
            tell(cx, group, &staged.found)?;
        }
        Ok(PutLogEventsResponse {
            next_sequence_token: Some(sequence_token(stream.batches)),
            rejected_log_events_info: staged.rejected.clone(),
            rejected_entity_info: input.entity.as_ref().map(|_| RejectedEntityInfo {
                error_type: EntityRejectionErrorType::UnsupportedLogGroupType,
            }),
        })
    }
}
