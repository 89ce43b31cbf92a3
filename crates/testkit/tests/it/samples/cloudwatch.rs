//! CloudWatch.

use super::Sample;

/// The calls that make what the samples act on: an alarm with a tag.
pub(crate) const ALARM_RESOURCES: &[Sample] = &[
    Sample::form(
        "PutMetricAlarm",
        "AlarmName=used Namespace=App MetricName=Errors Statistic=Sum Period=60 EvaluationPeriods=1 Threshold=1 ComparisonOperator=GreaterThanThreshold Tags.member.1.Key=k Tags.member.1.Value=v",
    ),
    Sample::form(
        "PutMetricAlarm",
        "AlarmName=spare Namespace=App MetricName=Errors Statistic=Sum Period=60 EvaluationPeriods=1 Threshold=1 ComparisonOperator=GreaterThanThreshold",
    ),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::form("DeleteAlarms", "AlarmNames.member.1=spare"),
    Sample::form("DescribeAlarmHistory", "AlarmName=used"),
    Sample::form("DescribeAlarms", ""),
    Sample::form("DescribeAlarmsForMetric", "Namespace=App MetricName=Errors"),
    Sample::form("DisableAlarmActions", "AlarmNames.member.1=used"),
    Sample::form("EnableAlarmActions", "AlarmNames.member.1=used"),
    Sample::form(
        "GetMetricData",
        "StartTime=2026-05-01T00:00:00Z EndTime=2026-05-01T01:00:00Z MetricDataQueries.member.1.Id=a MetricDataQueries.member.1.MetricStat.Metric.Namespace=App MetricDataQueries.member.1.MetricStat.Metric.MetricName=Errors MetricDataQueries.member.1.MetricStat.Period=60 MetricDataQueries.member.1.MetricStat.Stat=Sum",
    ),
    Sample::form(
        "GetMetricStatistics",
        "Namespace=App MetricName=Errors StartTime=2026-05-01T00:00:00Z EndTime=2026-05-01T01:00:00Z Period=60 Statistics.member.1=Sum",
    ),
    Sample::form("ListMetrics", ""),
    Sample::form(
        "ListTagsForResource",
        "ResourceARN=arn:aws:cloudwatch:us-east-1:$ACCOUNT:alarm:used",
    ),
    Sample::form(
        "PutMetricAlarm",
        "AlarmName=fresh Namespace=App MetricName=Errors Statistic=Sum Period=60 EvaluationPeriods=1 Threshold=1 ComparisonOperator=GreaterThanThreshold",
    ),
    Sample::form(
        "PutMetricData",
        "Namespace=App MetricData.member.1.MetricName=Errors MetricData.member.1.Value=1",
    ),
    Sample::form("SetAlarmState", "AlarmName=used StateValue=ALARM StateReason=r"),
    Sample::form(
        "TagResource",
        "ResourceARN=arn:aws:cloudwatch:us-east-1:$ACCOUNT:alarm:used Tags.member.1.Key=l Tags.member.1.Value=w",
    ),
    Sample::form(
        "UntagResource",
        "ResourceARN=arn:aws:cloudwatch:us-east-1:$ACCOUNT:alarm:used TagKeys.member.1=k",
    ),
];
