//! CreateLogStream: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html>

use std::sync::Arc;

use api_logs::{CreateLogStream, CreateLogStreamRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{FoundStream, find_stream};
use crate::stream::StreamRecord;

/// The letters and digits that tell a stream from every other.
const UNIQUE_CHARS: usize = 26;

impl Handler<CreateLogStream> for CloudWatchLogs {
    type Touches = Touch<FoundStream>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateLogStreamRequest,
    ) -> Result<Touch<FoundStream>, Failure> {
        let named = (Some(input.log_group_name.as_str()), None);
        let stream = &input.log_stream_name;
        let (found, access) = find_stream(cx, named, stream, "logs:CreateLogStream").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateLogStreamRequest,
        found: Allowed<FoundStream>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let group = Arc::clone(found.group()?);
        if found.present().is_ok() {
            return Err(errors::resource_already_exists_exception(
                "The specified log stream already exists",
            )
            .into());
        }
        let stream = StreamRecord {
            name: input.log_stream_name.clone(),
            unique_id: fresh_label(cx.random(), UNIQUE_CHARS),
            created_ms: cx.now().unix_ms(),
            events: None,
            batches: 0,
        };
        stream.save(cx, &group)?;
        Ok(Empty {})
    }
}
