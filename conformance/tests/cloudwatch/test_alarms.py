"""Alarms by boto3: made, shown, looked at by the clock, and what they tell topics."""

import datetime
import json
import time

import botocore.session
import pytest

from conformance.clocks import ahead
from conformance.principals import Clients, allow, create_role, create_user, policy, unique
from conformance.refusal import refused
from conformance.tests.logs.groups import made as made_group
from conformance.tests.server.test_jobs import admin, run
from conformance.tests.sns.topics import Queue, made, subscribed
from conformance.trails import Trail
from conformance.waiting import eventually

SERVICE = {"Service": "cloudwatch.amazonaws.com"}


def minutes_ago(minutes):
    now = datetime.datetime.now(datetime.timezone.utc)
    return now.replace(second=0, microsecond=0) - datetime.timedelta(minutes=minutes)


def fed(cloudwatch, space, name, **values):
    """Data of a metric: `m3=5` is 5 in the minute that began three minutes ago."""
    data = [{"MetricName": name, "Timestamp": minutes_ago(int(minute[1:])), "Value": value} for minute, value in values.items()]
    cloudwatch.put_metric_data(Namespace=space, MetricData=data)


def alarm(cloudwatch, space, metric, **options):
    """An alarm that is put, or put again; its name. It is looked at with the next round of the job."""
    settings = {
        "AlarmName": unique("alarm"), "Namespace": space, "MetricName": metric, "Statistic": "Sum", "Period": 60, "EvaluationPeriods": 1,
        "Threshold": 10.0, "ComparisonOperator": "GreaterThanOrEqualToThreshold"} | options
    cloudwatch.put_metric_alarm(**settings)
    return settings["AlarmName"]


def state(server, cloudwatch, name):
    assert run(server, "cloudwatch-alarms")["failures"] == 0
    [found] = cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"]
    return found["StateValue"]


@pytest.fixture
def cloudwatch(root):
    return root.cloudwatch


@pytest.fixture
def topic(root, server):
    topic = made(root.sns)
    permitted = policy(allow("SNS:Publish", topic, Principal=SERVICE, Condition={"StringEquals": {"aws:SourceAccount": server.account}}))
    root.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=permitted)
    return topic


def test_an_alarm_is_made_shown_and_deleted(server, cloudwatch):
    name = alarm(cloudwatch, "App", "Errors", AlarmDescription="d", Dimensions=[{"Name": "k", "Value": "v"}], Unit="Count", DatapointsToAlarm=1, TreatMissingData="notBreaching", Tags=[{"Key": "a", "Value": "b"}])
    [found] = cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"]
    arn = f"arn:aws:cloudwatch:{server.region}:{server.account}:alarm:{name}"
    for member in ("AlarmConfigurationUpdatedTimestamp", "StateUpdatedTimestamp", "StateTransitionedTimestamp"):
        assert abs(found.pop(member).timestamp() - time.time()) < 600
    assert found == {
        "AlarmName": name, "AlarmArn": arn, "AlarmDescription": "d", "ActionsEnabled": True, "OKActions": [], "AlarmActions": [], "InsufficientDataActions": [],
        "StateValue": "INSUFFICIENT_DATA", "StateReason": "Unchecked: Initial alarm creation", "MetricName": "Errors", "Namespace": "App", "Statistic": "Sum",
        "Dimensions": [{"Name": "k", "Value": "v"}], "Period": 60, "Unit": "Count", "EvaluationPeriods": 1, "DatapointsToAlarm": 1, "Threshold": 10.0,
        "ComparisonOperator": "GreaterThanOrEqualToThreshold", "TreatMissingData": "notBreaching"}
    assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "a", "Value": "b"}]
    cloudwatch.tag_resource(ResourceARN=arn, Tags=[{"Key": "c", "Value": "d"}])
    cloudwatch.untag_resource(ResourceARN=arn, TagKeys=["a"])
    assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    for_metric = cloudwatch.describe_alarms_for_metric(Namespace="App", MetricName="Errors", Dimensions=[{"Name": "k", "Value": "v"}])["MetricAlarms"]
    assert name in [one["AlarmName"] for one in for_metric]
    with refused("ResourceNotFound", 404, "Unknown alarm: absent"):
        cloudwatch.delete_alarms(AlarmNames=[name, "absent"])
    cloudwatch.delete_alarms(AlarmNames=[name])
    assert cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"] == []
    with refused("ResourceNotFoundException", 404):
        cloudwatch.list_tags_for_resource(ResourceARN=arn)
    summaries = [one["HistorySummary"] for one in cloudwatch.describe_alarm_history(AlarmName=name, ScanBy="TimestampAscending")["AlarmHistoryItems"]]
    assert summaries == [f'Alarm "{name}" created', f'Alarm "{name}" deleted']


@pytest.mark.parametrize("options, text", [
    ({"Period": 61}, "multiple of 60"), ({"DatapointsToAlarm": 2}, "DatapointsToAlarm"), ({"TreatMissingData": "x"}, "TreatMissingData"),
    ({"EvaluationPeriods": 1441}, "across more than a day"), ({"AlarmActions": ["arn:aws:lambda:us-east-1:111122223333:function:f"]}, "Invalid arn syntax"),
    ({"Metrics": [{"Id": "a", "Expression": "1"}]}, "Metrics is not supported"), ({"ComparisonOperator": "GreaterThanUpperThreshold", "ThresholdMetricId": "a"}, "not supported"),
])
def test_alarms_that_are_none(cloudwatch, options, text):
    with refused("ValidationError", 400, text):
        alarm(cloudwatch, "App", "Errors", **options)


def test_alarms_are_listed(cloudwatch):
    start = unique("list")
    names = [alarm(cloudwatch, "App", "Errors", AlarmName=f"{start}-{number}") for number in range(5)]
    pages = list(cloudwatch.get_paginator("describe_alarms").paginate(AlarmNamePrefix=start, PaginationConfig={"PageSize": 2}))
    assert [[one["AlarmName"] for one in page["MetricAlarms"]] for page in pages] == [names[:2], names[2:4], names[4:]]
    cloudwatch.set_alarm_state(AlarmName=names[0], StateValue="ALARM", StateReason="r")
    assert [one["AlarmName"] for one in cloudwatch.describe_alarms(AlarmNamePrefix=start, StateValue="ALARM")["MetricAlarms"]] == names[:1]
    assert cloudwatch.describe_alarms(AlarmNamePrefix=start, AlarmTypes=["CompositeAlarm"])["MetricAlarms"] == []
    with refused("InvalidNextToken", 400):
        cloudwatch.describe_alarms(NextToken="x")


def test_data_decide(server, cloudwatch):
    space = unique("space")
    fed(cloudwatch, space, "High", m1=10, m2=3)
    fed(cloudwatch, space, "Low", m1=9.5)
    high, low, none = (alarm(cloudwatch, space, name) for name in ("High", "Low", "None"))
    assert [state(server, cloudwatch, name) for name in (high, low, none)] == ["ALARM", "OK", "INSUFFICIENT_DATA"]
    [found] = cloudwatch.describe_alarms(AlarmNames=[high])["MetricAlarms"]
    assert "was greater than or equal to the threshold (10.0)" in found["StateReason"]
    assert json.loads(found["StateReasonData"])["recentDatapoints"] == [10.0]
    [item] = cloudwatch.describe_alarm_history(AlarmName=high, HistoryItemType="StateUpdate")["AlarmHistoryItems"]
    assert item["HistorySummary"] == "Alarm updated from INSUFFICIENT_DATA to ALARM"


@pytest.mark.parametrize("data, settings, wanted", [
    ({}, {"TreatMissingData": "breaching"}, "ALARM"), ({}, {"TreatMissingData": "notBreaching"}, "OK"), ({}, {"TreatMissingData": "ignore"}, "INSUFFICIENT_DATA"),
    # Three of three, of five periods that are looked at; the oldest first.
    ({"m5": 0, "m3": 10, "m1": 10}, {"EvaluationPeriods": 3}, "OK"),
    ({"m1": 0}, {"EvaluationPeriods": 3, "TreatMissingData": "breaching"}, "OK"),
    ({"m5": 0, "m4": 10, "m3": 10, "m1": 10}, {"EvaluationPeriods": 3, "TreatMissingData": "notBreaching"}, "ALARM"),
    ({"m3": 10}, {"EvaluationPeriods": 3}, "ALARM"), ({"m3": 10}, {"EvaluationPeriods": 3, "TreatMissingData": "breaching"}, "ALARM"),
    ({"m3": 10}, {"EvaluationPeriods": 3, "TreatMissingData": "notBreaching"}, "OK"), ({"m3": 10}, {"EvaluationPeriods": 3, "TreatMissingData": "ignore"}, "INSUFFICIENT_DATA"),
    # Two of three.
    ({"m5": 0, "m3": 10, "m1": 10}, {"EvaluationPeriods": 3, "DatapointsToAlarm": 2}, "ALARM"),
    ({"m5": 0, "m4": 0, "m3": 10, "m2": 0, "m1": 10}, {"EvaluationPeriods": 3, "DatapointsToAlarm": 2}, "ALARM"),
    ({"m1": 0}, {"EvaluationPeriods": 3, "DatapointsToAlarm": 2, "TreatMissingData": "breaching"}, "ALARM"),
    ({"m1": 0}, {"EvaluationPeriods": 3, "DatapointsToAlarm": 2}, "OK"),
    ({"m2": 10}, {"EvaluationPeriods": 3, "DatapointsToAlarm": 2}, "ALARM"),
    ({"m2": 10}, {"EvaluationPeriods": 3, "DatapointsToAlarm": 2, "TreatMissingData": "notBreaching"}, "OK"),
])
def test_data_that_lack(server, cloudwatch, data, settings, wanted):
    """The tables of AWS's page on missing data."""
    space = unique("space")
    if data:
        fed(cloudwatch, space, "M", **data)
    name = alarm(cloudwatch, space, "M", **settings)
    assert state(server, cloudwatch, name) == wanted


def test_a_topic_is_told_of_each_change(root, server, cloudwatch, topic):
    queue, space = Queue(root, topic), unique("space")
    subscribed(root, topic, queue)
    settings = {"AlarmDescription": "too many", "AlarmActions": [topic], "OKActions": [topic]}
    fed(cloudwatch, space, "M", m1=10)
    name = alarm(cloudwatch, space, "M", **settings)
    assert state(server, cloudwatch, name) == "ALARM"
    run(server, "cloudwatch-actions")
    [notice] = queue.notices(1)
    assert notice["Subject"] == f'ALARM: "{name}" in {server.region}'
    said = json.loads(notice["Message"])
    assert (said["AlarmName"], said["AWSAccountId"], said["OldStateValue"], said["NewStateValue"]) == (name, server.account, "INSUFFICIENT_DATA", "ALARM")
    assert said["Trigger"]["MetricName"] == "M" and said["Trigger"]["Statistic"] == "SUM" and said["Trigger"]["Threshold"] == 10.0
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="OK", StateReason="by hand")
    assert json.loads(queue.texts(1)[0])["NewStateReason"] == "by hand"
    cloudwatch.disable_alarm_actions(AlarmNames=[name])
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="quietly")
    cloudwatch.enable_alarm_actions(AlarmNames=[name])
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="OK", StateReason="loudly")
    assert json.loads(queue.texts(1)[0])["NewStateReason"] == "loudly"
    done = cloudwatch.describe_alarm_history(AlarmName=name, HistoryItemType="Action")["AlarmHistoryItems"]
    assert {one["HistorySummary"] for one in done} == {f"Successfully executed action {topic}"} and len(done) == 3


def test_a_topic_that_does_not_let_it_in_is_not_told(root, server, cloudwatch):
    closed = made(root.sns)
    name = alarm(cloudwatch, unique("space"), "M", AlarmActions=[closed])
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="r")
    run(server, "cloudwatch-actions")
    summaries = lambda: [one["HistorySummary"] for one in cloudwatch.describe_alarm_history(AlarmName=name, HistoryItemType="Action")["AlarmHistoryItems"]]
    eventually(summaries, what="the end of an action")
    assert summaries() == [f"Failed to execute action {closed}"]


def test_data_are_added_up(cloudwatch):
    space, at = unique("space"), minutes_ago(5)
    dims = [{"Name": "a", "Value": "b"}]
    cloudwatch.put_metric_data(Namespace=space, MetricData=[
        {"MetricName": "M", "Dimensions": dims, "Timestamp": at, "Values": [1.0, 2.0], "Counts": [3.0, 1.0], "Unit": "Bytes"},
        {"MetricName": "M", "Dimensions": dims, "Timestamp": at + datetime.timedelta(seconds=59), "StatisticValues": {"SampleCount": 2, "Sum": 7, "Minimum": 0, "Maximum": 7}, "Unit": "Bytes"},
    ])
    since, until = at, at + datetime.timedelta(minutes=1)
    ask = lambda **more: cloudwatch.get_metric_statistics(Namespace=space, MetricName="M", StartTime=since, EndTime=until, Period=60, Statistics=["Sum", "SampleCount", "Maximum"], **more)["Datapoints"]
    assert ask(Dimensions=dims) == [{"Timestamp": at, "SampleCount": 6.0, "Sum": 12.0, "Maximum": 7.0, "Unit": "Bytes"}]
    assert ask(Dimensions=dims, Unit="Count") == ask() == []
    assert cloudwatch.list_metrics(Namespace=space, Dimensions=[{"Name": "a"}])["Metrics"] == [{"Namespace": space, "MetricName": "M", "Dimensions": dims}]
    for bad, code in (({"Value": float("nan")}, "InvalidParameterValue"), ({}, "MissingParameter"), ({"Value": 1, "Values": [1.0]}, "InvalidParameterCombination"), ({"Value": 1, "Timestamp": minutes_ago(15 * 24 * 60)}, "InvalidParameterValue"), ({"Value": 1, "StorageResolution": 5}, "InvalidParameterValue")):
        with refused(code, 400):
            cloudwatch.put_metric_data(Namespace=space, MetricData=[{"MetricName": "M"} | bad])
    with refused("InvalidParameterValue", 400, "The value AWS/ for parameter Namespace is invalid."):
        cloudwatch.put_metric_data(Namespace="AWS/X", MetricData=[{"MetricName": "M", "Value": 1}])


def test_policies_know_namespaces_and_actions(root, server, cloudwatch, topic):
    user = create_user(root, allow("cloudwatch:PutMetricData", Condition={"StringEquals": {"cloudwatch:namespace": "Mine"}}),
                       allow("cloudwatch:PutMetricAlarm", Condition={"Null": {"cloudwatch:AlarmActions": "true"}}))
    mine = Clients(server.http, user).cloudwatch
    mine.put_metric_data(Namespace="Mine", MetricData=[{"MetricName": "M", "Value": 1}])
    with refused("AccessDenied", 403, "cloudwatch:PutMetricData"):
        mine.put_metric_data(Namespace="Yours", MetricData=[{"MetricName": "M", "Value": 1}])
    alarm(mine, "Mine", "M")
    with refused("AccessDenied", 403, "cloudwatch:PutMetricAlarm"):
        alarm(mine, "Mine", "M", AlarmActions=[topic])


def speaking(protocol, clients):
    """A client of CloudWatch that speaks this one of its protocols, whichever it would choose."""
    session = botocore.session.Session()
    model = session.get_component("data_loader").load_service_model("cloudwatch", "service-2")
    model["metadata"] |= {"protocol": protocol, "protocols": [protocol]}
    principal = clients.principal
    return session.create_client(
        "cloudwatch", region_name="us-east-1", endpoint_url=clients.endpoint.url,
        aws_access_key_id=principal.access_key_id, aws_secret_access_key=principal.secret_access_key)


@pytest.mark.parametrize("protocol", ["smithy-rpc-v2-cbor", "json", "query"])
def test_every_protocol_says_the_same(root, server, protocol):
    cloudwatch, space = speaking(protocol, root), unique("space")
    assert cloudwatch.meta.service_model.resolved_protocol == protocol
    name = alarm(cloudwatch, space, "M", Threshold=2.5, Tags=[{"Key": "a", "Value": "b"}])
    [found] = cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"]
    assert (found["Threshold"], found["Period"], found["ActionsEnabled"], found["StateValue"]) == (2.5, 60, True, "INSUFFICIENT_DATA")
    assert abs(found["StateUpdatedTimestamp"].timestamp() - time.time()) < 600
    assert cloudwatch.list_tags_for_resource(ResourceARN=found["AlarmArn"])["Tags"] == [{"Key": "a", "Value": "b"}]
    fed(cloudwatch, space, "M", m2=1.5)
    query = {"Id": "a", "MetricStat": {"Metric": {"Namespace": space, "MetricName": "M"}, "Period": 60, "Stat": "Sum"}}
    [result] = cloudwatch.get_metric_data(MetricDataQueries=[query], StartTime=minutes_ago(5), EndTime=minutes_ago(0))["MetricDataResults"]
    assert result["Values"] == [1.5]
    with refused("InvalidParameterValue", 400, "The value AWS/ for parameter Namespace is invalid."):
        cloudwatch.put_metric_data(Namespace="AWS/X", MetricData=[{"MetricName": "M", "Value": 1}])
    with refused("ResourceNotFound", 404):
        cloudwatch.set_alarm_state(AlarmName="absent", StateValue="OK", StateReason="r")
    with refused("ValidationError", 400):
        alarm(cloudwatch, space, "M", Period=61)
    with refused("AccessDenied", 403):
        speaking(protocol, Clients(server.http, create_user(root))).describe_alarms()
    cloudwatch.delete_alarms(AlarmNames=[name])


def test_the_cli(cli, cloudwatch):
    name = alarm(cloudwatch, "App", "Errors")
    [found] = cli.json("cloudwatch", "describe-alarms", "--alarm-names", name)["MetricAlarms"]
    assert found["AlarmName"] == name


#: Of the CIS AWS Foundations Benchmark: what is looked for in a trail.
CIS = {
    "keys": "{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }",
    "root": '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
    "policies": "{($.eventName=DeleteUserPolicy)||($.eventName=PutUserPolicy)||($.eventName=PutRolePolicy)||($.eventName=CreatePolicy)||($.eventName=AttachUserPolicy)}",
    "trails": "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }",
    "sign-ins": '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
    "denials": '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
}


def test_the_alarms_of_the_cis_benchmark(fresh_server):
    """From a call by a trail, a log group, a metric filter, an alarm and a topic to a queue."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    topic = made(root.sns)
    root.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy(allow("SNS:Publish", topic, Principal=SERVICE)))
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    group = made_group(root.logs, streams=())
    arn = f"arn:aws:logs:{server.region}:{server.account}:log-group:{group}:*"
    role = create_role(root, {"Service": "cloudtrail.amazonaws.com"}, allow(["logs:CreateLogStream", "logs:PutLogEvents"], arn))
    for name, pattern in CIS.items():
        root.logs.put_metric_filter(logGroupName=group, filterName=name, filterPattern=pattern, metricTransformations=[{"metricName": name, "metricNamespace": "CIS", "metricValue": "1"}])
        alarm(root.cloudwatch, "CIS", name, AlarmName=name, Period=300, Threshold=1.0, AlarmActions=[topic], TreatMissingData="notBreaching")
    with Trail(root, server, CloudWatchLogsLogGroupArn=arn, CloudWatchLogsRoleArn=role) as trail:
        key = root.kms.create_key()["KeyMetadata"]["KeyId"]
        root.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
        user = Clients(server.http, create_user(root, allow("kms:ListKeys")))
        with refused("AccessDeniedException", 400):
            user.kms.create_key()

        def arrived():
            admin(server, "jobs/cloudtrail-delivery/run", "POST")
            found = root.logs.filter_log_events(logGroupName=group, filterPattern=CIS["keys"])["events"]
            return [json.loads(one["message"]) for one in found if key in one["message"]]

        [record] = eventually(arrived, what="the event in the log group")
        assert (record["eventName"], record["userIdentity"]["type"]) == ("ScheduleKeyDeletion", "Root")
        assert "LatestCloudWatchLogsDeliveryTime" in trail.status() and "LatestCloudWatchLogsDeliveryError" not in trail.status()
    # Four minutes later: those of the minute count when it is over.
    server.stop()
    server.environment |= ahead(0.003)
    server.start()
    root = Clients(server.http, server.root)
    run(server, "cloudwatch-alarms")
    run(server, "cloudwatch-actions")
    raised = [one["AlarmName"] for one in root.cloudwatch.describe_alarms(StateValue="ALARM")["MetricAlarms"]]
    assert raised == ["denials", "keys", "policies", "root", "trails"]
    queue.sqs = root.sqs
    queue.url = root.sqs.get_queue_url(QueueName=queue.arn.rsplit(":", 1)[1])["QueueUrl"]
    assert sorted(json.loads(text)["AlarmName"] for text in queue.texts(5)) == raised
