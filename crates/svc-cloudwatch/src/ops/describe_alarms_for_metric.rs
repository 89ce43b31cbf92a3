//! DescribeAlarmsForMetric: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmsForMetric.html>

use api_cloudwatch::{
    DescribeAlarmsForMetric, DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use store::Range;

use crate::CloudWatch;
use crate::alarm::ALARMS;
use crate::arns::alarm_arn;
use crate::limits::ALARMS_MAX;
use crate::metric::MetricName;

impl Handler<DescribeAlarmsForMetric> for CloudWatch {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeAlarmsForMetricInput,
    ) -> Result<Touch<()>, Failure> {
        let all = alarm_arn(cx.account(), cx.region(), "*");
        Ok(Touch::new((), Access::new("cloudwatch:DescribeAlarmsForMetric", all, cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeAlarmsForMetricInput,
        _: Allowed<()>,
    ) -> Result<DescribeAlarmsForMetricOutput, Failure> {
        let metric =
            MetricName::new(&input.namespace, &input.metric_name, input.dimensions.as_deref());
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let range = Range::within(&ALARMS.key(&[&account, &region]), ALARMS_MAX);
        let mut alarms = Vec::new();
        for row in cx.tx().peek_range(&range).await? {
            let alarm = ALARMS.decode(&row.row.value)?;
            let settings = &alarm.settings;
            let is_wanted = settings.metric == metric
                && input.extended_statistic.is_none()
                && input.period.is_none_or(|period| period == settings.period_seconds)
                && input
                    .statistic
                    .as_ref()
                    .is_none_or(|it| it.as_str() == settings.statistic.name())
                && input
                    .unit
                    .as_ref()
                    .is_none_or(|unit| Some(unit.as_str()) == settings.unit.as_deref());
            if is_wanted {
                alarms.push(alarm.shown());
            }
        }
        Ok(DescribeAlarmsForMetricOutput { metric_alarms: Some(alarms) })
    }
}
