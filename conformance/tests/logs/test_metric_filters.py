"""Filter patterns and metric filters by boto3, and what filters find as metrics."""

import datetime

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.logs.groups import described, event, made, now_ms, put
from conformance.waiting import eventually


@pytest.fixture
def logs(root):
    return root.logs


def matching(logs, pattern, *messages):
    found = logs.test_metric_filter(filterPattern=pattern, logEventMessages=list(messages))["matches"]
    return {one["eventNumber"]: one.get("extractedValues", {}) for one in found}


def test_patterns_are_tested(logs):
    line = '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /apache_pb.gif HTTP/1.0" 404 1534'
    pattern = "[ip, identity, user_id, timestamp, request, status_code = 4*, size]"
    assert matching(logs, pattern, line, line.replace("404", "200")) == {1: {
        "$ip": "127.0.0.1", "$identity": "-", "$user_id": "frank", "$timestamp": "10/Oct/2000:13:25:15 -0700",
        "$request": "GET /apache_pb.gif HTTP/1.0", "$status_code": "404", "$size": "1534"}}
    assert matching(logs, '{ $.a = "x*" && $.b > 2 }', '{"a":"xy","b":3}', '{"a":"xy","b":2}') == {1: {"$.a": "xy", "$.b": "3"}}
    assert matching(logs, "ERROR -DEBUG", "ERROR", "ERROR DEBUG") == {1: {}}
    assert matching(logs, "%4\\d\\d%", "status 404", "status 200") == {1: {}}
    for text in ("{ $.a }", "[a = ]", "a:b", "%(a)%"):
        with refused("InvalidParameterException", 400):
            matching(logs, text, "x")


def transformation(**options):
    return [{"metricName": "Errors", "metricNamespace": "App", "metricValue": "1"} | options]


def test_filters_are_kept(logs):
    group = made(logs)
    name = unique("metric")
    logs.put_metric_filter(logGroupName=group, filterName="b", filterPattern="ERROR", metricTransformations=transformation(metricName=name, unit="Count", defaultValue=0))
    logs.put_metric_filter(logGroupName=group, filterName="a", filterPattern="{ $.x = * }", metricTransformations=transformation(metricValue="$.x", dimensions={"Kind": "$.kind"}))
    found = logs.describe_metric_filters(logGroupName=group)["metricFilters"]
    assert [one["filterName"] for one in found] == ["a", "b"]
    assert found[1]["metricTransformations"] == [{"metricName": name, "metricNamespace": "App", "metricValue": "1", "unit": "Count", "defaultValue": 0.0}]
    assert described(logs, group)["metricFilterCount"] == 2
    assert [one["logGroupName"] for one in logs.describe_metric_filters(metricName=name, metricNamespace="App")["metricFilters"]] == [group]
    assert [one["filterName"] for one in logs.describe_metric_filters(logGroupName=group, filterNamePrefix="b")["metricFilters"]] == ["b"]
    logs.delete_metric_filter(logGroupName=group, filterName="b")
    with refused("ResourceNotFoundException", 400, "The specified metric filter does not exist."):
        logs.delete_metric_filter(logGroupName=group, filterName="b")
    with refused("InvalidParameterException", 400, "metricNamespace"):
        logs.describe_metric_filters(metricName=name)


@pytest.mark.parametrize("pattern, options", [
    ("ERROR", {"metricValue": "x"}), ("ERROR", {"metricValue": "$.x"}), ("[a]", {"metricValue": "$.a"}), ("{ $.a = 1 }", {"metricValue": "$a"}),
    ("{ $.a = 1 }", {"dimensions": {"K": "$.k"}, "defaultValue": 0}), ("{ $.a = 1 }", {"dimensions": {str(n): "$.k" for n in range(4)}}),
    ("{ $.a = 1 }", {"dimensions": {"K": "k"}}), ("a:b", {}), ("ERROR", {"metricNamespace": "AWS/Logs"}),
])
def test_filters_that_are_none(logs, pattern, options):
    group = made(logs)
    with refused("InvalidParameterException", 400):
        logs.put_metric_filter(logGroupName=group, filterName="f", filterPattern=pattern, metricTransformations=transformation(**options))


def test_limits_of_filters(logs):
    group = made(logs)
    for number in range(5):
        logs.put_metric_filter(logGroupName=group, filterName=str(number), filterPattern="%a%", metricTransformations=transformation())
    with refused("LimitExceededException", 400, "Resource limit exceeded."):
        logs.put_metric_filter(logGroupName=group, filterName="6", filterPattern="%a%", metricTransformations=transformation())
    logs.put_metric_filter(logGroupName=group, filterName="4", filterPattern="%b%", metricTransformations=transformation())


def test_what_filters_find_becomes_metrics(root, logs):
    group, space = made(logs), unique("space")
    logs.put_metric_filter(logGroupName=group, filterName="count", filterPattern="{ $.level = ERROR }", metricTransformations=transformation(metricNamespace=space, unit="Count"))
    logs.put_metric_filter(logGroupName=group, filterName="sum", filterPattern="{ $.bytes = * }", metricTransformations=transformation(
        metricNamespace=space, metricName="Bytes", metricValue="$.bytes", dimensions={"Level": "$.level"}))
    at = now_ms() - 600_000
    at -= at % 60_000
    put(logs, group, event('{"level":"ERROR","bytes":5}', at), event('{"level":"INFO","bytes":7}', at + 1), event('{"level":"ERROR","bytes":6}', at + 2), event("no JSON", at + 3))
    put(logs, group, event('{"level":"ERROR","bytes":9}', at + 59_999), event('{"level":"ERROR"}', at + 60_000))
    since, until = (datetime.datetime.fromtimestamp(ms / 1000, datetime.timezone.utc) for ms in (at, at + 120_000))

    def points(name, **dimensions):
        named = [{"Name": key, "Value": value} for key, value in dimensions.items()]
        found = root.cloudwatch.get_metric_statistics(
            Namespace=space, MetricName=name, Dimensions=named, StartTime=since, EndTime=until, Period=60, Statistics=["Sum", "SampleCount", "Minimum", "Maximum", "Average"])
        return [(one["Timestamp"], one["SampleCount"], one["Sum"], one["Minimum"], one["Maximum"], one["Average"]) for one in found["Datapoints"]]

    minute = datetime.timedelta(minutes=1)
    eventually(lambda: len(points("Errors")) == 2, what="metrics of a filter")
    assert points("Errors") == [(since, 3, 3, 1, 1, 1), (since + minute, 1, 1, 1, 1, 1)]
    assert points("Bytes", Level="ERROR") == [(since, 3, 20, 5, 9, 20 / 3)]
    assert points("Bytes", Level="INFO") == [(since, 1, 7, 7, 7, 7)]
    assert points("Bytes") == []
    listed = root.cloudwatch.list_metrics(Namespace=space)["Metrics"]
    assert sorted((one["MetricName"], tuple(d["Value"] for d in one["Dimensions"])) for one in listed) == [("Bytes", ("ERROR",)), ("Bytes", ("INFO",)), ("Errors", ())]


def test_a_default_value_is_for_minutes_without_what_is_counted(root, logs):
    group, space = made(logs), unique("space")
    logs.put_metric_filter(logGroupName=group, filterName="count", filterPattern="ERROR", metricTransformations=transformation(metricNamespace=space, defaultValue=0))
    at = now_ms() - 600_000
    at -= at % 60_000
    put(logs, group, event("fine", at), event("ERROR", at + 60_000), event("fine", at + 60_001))
    since, until = (datetime.datetime.fromtimestamp(ms / 1000, datetime.timezone.utc) for ms in (at, at + 120_000))
    query = {"Id": "a", "MetricStat": {"Metric": {"Namespace": space, "MetricName": "Errors"}, "Period": 60, "Stat": "Sum"}}
    values = lambda: root.cloudwatch.get_metric_data(MetricDataQueries=[query], StartTime=since, EndTime=until, ScanBy="TimestampAscending")["MetricDataResults"][0]["Values"]
    eventually(lambda: len(values()) == 2, what="metrics of a filter")
    assert values() == [0.0, 1.0]
