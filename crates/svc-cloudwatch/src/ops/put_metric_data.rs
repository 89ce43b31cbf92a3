//! PutMetricData: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html>
//!
//! # Differs from AWS
//! Data are kept for 15 days, in minutes and seconds as they came; entities are not known.

use api_cloudwatch::{PutMetricData, PutMetricDataInput, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatch;
use crate::datum::read;
use crate::limits::DATA_MAX;
use crate::point::{Datum, add};
use crate::refusal::invalid_value;

impl Handler<PutMetricData> for CloudWatch {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutMetricDataInput,
    ) -> Result<Touch<()>, Failure> {
        let access = Access::new("cloudwatch:PutMetricData", "*", cx.account());
        Ok(Touch::new((), access.key("cloudwatch:namespace", input.namespace.clone())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutMetricDataInput,
        allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        if input.entity_metric_data.as_ref().is_some_and(|data| !data.is_empty()) {
            return Err(invalid_value("The parameter EntityMetricData is not supported.").into());
        }
        if input.namespace.starts_with("AWS/") {
            return Err(invalid_value("The value AWS/ for parameter Namespace is invalid.").into());
        }
        let sent = input.metric_data.as_deref().unwrap_or_default();
        if sent.is_empty() {
            return Err(errors::missing_required_parameter_exception(
                "The parameter MetricData is required.",
            )
            .into());
        }
        if sent.len() > DATA_MAX {
            return Err(invalid_value(format!(
                "The collection MetricData must not have a size greater than {DATA_MAX}."
            ))
            .into());
        }
        let now_ms = cx.now().unix_ms();
        let data = (1..).zip(sent).map(|numbered| read(&input.namespace, numbered, now_ms));
        let data: Vec<Datum> = data.collect::<Result<_, _>>()?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        add(cx, (&account, &region), &data).await?;
        Ok(Empty {})
    }
}
