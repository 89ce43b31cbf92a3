//! DeleteLogStream: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html>

use api_logs::{DeleteLogStream, DeleteLogStreamRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{FoundStream, find_stream};
use crate::removal::begin_stream;
use crate::stream::STREAMS;

impl Handler<DeleteLogStream> for CloudWatchLogs {
    type Touches = Touch<FoundStream>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteLogStreamRequest,
    ) -> Result<Touch<FoundStream>, Failure> {
        let named = (Some(input.log_group_name.as_str()), None);
        let stream = &input.log_stream_name;
        let (found, access) = find_stream(cx, named, stream, "logs:DeleteLogStream").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteLogStreamRequest,
        found: Allowed<FoundStream>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let (group, stream) = found.present()?;
        STREAMS.delete(cx.tx_mut(), &[&group.unique_id, &stream.name]);
        begin_stream(cx, &group.unique_id, stream)?;
        Ok(Empty {})
    }
}
