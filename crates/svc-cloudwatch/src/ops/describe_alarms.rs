//! DescribeAlarms: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html>

use api_cloudwatch::{
    AlarmType, DescribeAlarms, DescribeAlarmsInput, DescribeAlarmsOutput, StateValue,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatch;
use crate::alarm::{ALARMS, AlarmRecord};
use crate::arns::alarm_arn;
use crate::page::paging;
use crate::refusal::invalid;

impl Handler<DescribeAlarms> for CloudWatch {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeAlarmsInput,
    ) -> Result<Touch<()>, Failure> {
        let all = alarm_arn(cx.account(), cx.region(), "*");
        Ok(Touch::new((), Access::new("cloudwatch:DescribeAlarms", all, cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeAlarmsInput,
        _: Allowed<()>,
    ) -> Result<DescribeAlarmsOutput, Failure> {
        let names = input.alarm_names.as_deref().unwrap_or_default();
        let prefix = input.alarm_name_prefix.as_deref();
        if !names.is_empty() && prefix.is_some() {
            return Err(invalid(
                "AlarmNamePrefix and AlarmNames are mutually exclusive: specify one of them.",
            )
            .into());
        }
        let state = input.state_value.as_ref().map_or("", StateValue::as_str);
        let action = input.action_prefix.as_deref();
        let types = input.alarm_types.as_deref().unwrap_or_default();
        let has_metric_alarms = types.is_empty() || types.contains(&AlarmType::MetricAlarm);
        // No alarm is made of others.
        let is_family =
            input.children_of_alarm_name.is_some() || input.parents_of_alarm_name.is_some();
        let all_names = names.join("\n");
        let question =
            [all_names.as_str(), prefix.unwrap_or_default(), state, action.unwrap_or_default()];
        let page = (input.max_records, input.next_token.as_deref());
        let paging = paging::<DescribeAlarms>(cx, page, &question)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let page = paging
            .rows(cx, &ALARMS, &[&account, &region], |_, alarm| {
                has_metric_alarms
                    && !is_family
                    && (names.is_empty() || names.contains(&alarm.name))
                    && prefix.is_none_or(|prefix| alarm.name.starts_with(prefix))
                    && (state.is_empty() || alarm.state.value.name() == state)
                    && action.is_none_or(|prefix| has_action(alarm, prefix))
            })
            .await?;
        let alarms = page.items.iter().map(|(_, alarm)| alarm.shown()).collect();
        Ok(DescribeAlarmsOutput {
            metric_alarms: Some(alarms),
            composite_alarms: Some(Vec::new()),
            next_token: page.next,
            ..DescribeAlarmsOutput::default()
        })
    }
}

fn has_action(alarm: &AlarmRecord, prefix: &str) -> bool {
    let settings = &alarm.settings;
    let all = [&settings.ok_actions, &settings.alarm_actions, &settings.insufficient_data_actions];
    all.into_iter().flatten().any(|action| action.starts_with(prefix))
}
