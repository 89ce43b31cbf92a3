//! DescribeAlarmHistory: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html>

use api_cloudwatch::{
    AlarmType, DescribeAlarmHistory, DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput,
    HistoryItemType, ScanBy,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use store::Range;
use wire::Timestamp;

use crate::CloudWatch;
use crate::arns::alarm_arn;
use crate::history::{HISTORY, HistoryRecord};
use crate::limits::{HISTORY_MS, PAGE_ROWS};
use crate::page::paging;
use crate::refusal::unbuilt;
use crate::rows::digits;

impl Handler<DescribeAlarmHistory> for CloudWatch {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeAlarmHistoryInput,
    ) -> Result<Touch<()>, Failure> {
        let name = input.alarm_name.as_deref().unwrap_or("*");
        let arn = alarm_arn(cx.account(), cx.region(), name);
        Ok(Touch::new((), Access::new("cloudwatch:DescribeAlarmHistory", arn, cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeAlarmHistoryInput,
        _: Allowed<()>,
    ) -> Result<DescribeAlarmHistoryOutput, Failure> {
        if input.alarm_contributor_id.is_some() {
            return Err(unbuilt("AlarmContributorId").into());
        }
        let kind = input.history_item_type.as_ref().map_or("", HistoryItemType::as_str);
        let types = input.alarm_types.as_deref().unwrap_or_default();
        let has_metric_alarms = types.is_empty() || types.contains(&AlarmType::MetricAlarm);
        let is_ascending = input.scan_by == Some(ScanBy::TimestampAscending);
        let kept_since_ms = cx.now().unix_ms().saturating_sub(HISTORY_MS);
        let start_ms = input.start_date.map_or(kept_since_ms, Timestamp::unix_ms);
        let end_ms = input.end_date.map_or(i64::MAX, Timestamp::unix_ms);
        let name = input.alarm_name.as_deref();
        let (start, end) = (start_ms.to_string(), end_ms.to_string());
        let has_start = if input.start_date.is_some() { start.as_str() } else { "" };
        let question = [name.unwrap_or_default(), kind, has_start, &end];
        let page = (input.max_records, input.next_token.as_deref());
        let paging = paging::<DescribeAlarmHistory>(cx, page, &question)?;
        let mut items = Vec::new();
        for (alarm, at_ms, label, record) in history(cx, name).await? {
            let is_wanted = has_metric_alarms
                && (kind.is_empty() || record.kind.name() == kind)
                && (start_ms.max(kept_since_ms)..end_ms).contains(&at_ms);
            if is_wanted {
                let key = if is_ascending { at_ms } else { i64::MAX.saturating_sub(at_ms) };
                let place = [digits(key), alarm.clone(), label].join("\n");
                items.push((place, record.shown(&alarm, at_ms)));
            }
        }
        items.sort_by(|left, right| left.0.cmp(&right.0));
        let page = paging.items(items)?;
        Ok(DescribeAlarmHistoryOutput {
            alarm_history_items: Some(page.items),
            next_token: page.next,
        })
    }
}

/// What became of an alarm, or of all of the account in the Region: name, instant, label.
async fn history(
    cx: &Ctx,
    name: Option<&str>,
) -> Result<Vec<(String, i64, String, HistoryRecord)>, Failure> {
    let damaged = || Failure::Internal("a row names nothing that happened".to_owned());
    let prefix = HISTORY.key(&[cx.account(), cx.region()]);
    let rows = match name {
        Some(name) => HISTORY.key(&[cx.account(), cx.region(), name]),
        None => prefix.clone(),
    };
    let mut range = Range::within(&rows, PAGE_ROWS);
    let mut found = Vec::new();
    loop {
        let page = cx.tx().peek_range(&range).await?;
        for row in &page {
            let parts = HISTORY.parts(&row.key, &prefix)?;
            let [alarm, at, label] = <[String; 3]>::try_from(parts).map_err(|_| damaged())?;
            let at_ms = at.parse().map_err(|_| damaged())?;
            found.push((alarm, at_ms, label, HISTORY.decode(&row.row.value)?));
        }
        match page.last().filter(|_| page.len() == PAGE_ROWS) {
            Some(last) => range = range.after(&last.key),
            None => return Ok(found),
        }
    }
}
