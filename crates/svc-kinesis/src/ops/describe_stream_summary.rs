//! DescribeStreamSummary: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStreamSummary.html>

use api_kinesis::{DescribeStreamSummary, DescribeStreamSummaryInput, DescribeStreamSummaryOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::consumer::all;
use crate::find::{Found, named, touch};

impl Handler<DescribeStreamSummary> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeStreamSummaryInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:DescribeStreamSummary").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeStreamSummaryInput,
        found: Allowed<Found>,
    ) -> Result<DescribeStreamSummaryOutput, Failure> {
        let stream = found.present()?;
        let consumers = all(cx, stream).await?.len();
        let summary = stream.summary(consumers);
        Ok(DescribeStreamSummaryOutput { stream_description_summary: summary })
    }
}
