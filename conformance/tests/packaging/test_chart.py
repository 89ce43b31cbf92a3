"""The Helm chart, rendered and linted by Helm's own library, and checked by Kubernetes' schemas."""

import copy
import re
import tomllib
from pathlib import Path
from urllib.request import urlopen

import kubernetes_validate
import pytest
import yaml

from conformance.principals import Clients
from conformance.server import Server

CHART = Path(__file__).resolve().parents[3] / "packaging/helm/ironkeep"
VERSIONS = ["1.27", kubernetes_validate.latest_version()]
PASSPHRASE = {"rootKey": {"passphraseSecret": "opener"}}
EVERYTHING = {
    "image": {"repository": "registry.example/ironkeep", "digest": "sha256:" + "0" * 64},
    "imagePullSecrets": [{"name": "puller"}],
    "settings": {"region": "eu-central-1", "domain": ["s3.example.com"], "idle-timeout": 30, "log-level": "warn,engine=debug", "profile": "compat"},
    "rootKey": {"keyFileSecret": "key-file"},
    "tls": {"secret": "certificate"},
    "rootAccessKey": {"secret": "root"},
    "postgres": {"secret": "database"},
    "persistence": {"size": "1Ti", "storageClassName": "fast", "accessModes": ["ReadWriteOnce"]},
    "service": {"type": "LoadBalancer", "http": None, "https": 443},
    "networkPolicy": {"egress": [{"to": [{"podSelector": {"matchLabels": {"app": "postgres"}}}], "ports": [{"protocol": "TCP", "port": 5432}]}]},
    "serviceMonitor": {"enabled": True},
    "nodeSelector": {"disk": "fast"},
    "tolerations": [{"key": "storage", "operator": "Exists"}],
    "podAnnotations": {"a": "b"},
    "podLabels": {"tier": "data"},
}
WORLDS = {"passphrase": PASSPHRASE, "sealed": {"rootKey": {"sealed": True}}, "everything": EVERYTHING}

helm = pytest.importorskip("helm_python", reason="Helm's library is not there for this machine")


def render(values):
    """The objects that an installation makes, by kind and name."""
    with helm.Chart.load(str(CHART)) as chart:
        chart.validate_schema(values)
        texts = chart.render(values, name="demo", namespace="prod")
    objects = [made for name, text in texts.items() if name.endswith(".yaml") for made in yaml.safe_load_all(text) if made]
    return {(made["kind"], made["metadata"]["name"]): made for made in objects}


@pytest.fixture(scope="module", params=WORLDS)
def objects(request):
    return render(WORLDS[request.param])


def pod(objects):
    return objects["StatefulSet", "demo-ironkeep"]["spec"]["template"]


def test_the_linter_has_nothing_to_say():
    for values in WORLDS.values():
        report = helm.lint(str(CHART), values, strict=True)
        said = [message for message in report["messages"] if message["error"] != "icon is recommended"]
        assert (report["errors"], said) == ([], [])


def test_every_object_is_one_of_kubernetes(objects):
    kinds = {kind for kind, _ in objects}
    assert {"StatefulSet", "Service", "ConfigMap", "NetworkPolicy"} <= kinds
    for (kind, _), made in objects.items():
        if kind == "ServiceMonitor":
            continue  # of the Prometheus operator, whose schema no package has
        for version in VERSIONS:
            kubernetes_validate.validate(made, version, strict=True)


def test_the_schemas_notice_what_is_none(objects):
    wrong = copy.deepcopy(objects["StatefulSet", "demo-ironkeep"])
    wrong["spec"]["template"]["spec"]["containers"][0]["securityContext"]["readOnlyRoot"] = True
    for version in VERSIONS:
        with pytest.raises(kubernetes_validate.ValidationError):
            kubernetes_validate.validate(wrong, version, strict=True)


def test_the_pod_is_of_the_restricted_standard(objects):
    """https://kubernetes.io/docs/concepts/security/pod-security-standards/, and a root file system that is read-only."""
    spec = pod(objects)["spec"]
    assert not {"hostNetwork", "hostPID", "hostIPC"} & set(spec)
    assert spec["securityContext"]["runAsNonRoot"] is True and spec["securityContext"]["runAsUser"] > 0
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert spec["automountServiceAccountToken"] is False
    for container in spec["containers"]:
        context = container["securityContext"]
        assert context["allowPrivilegeEscalation"] is False and context["readOnlyRootFilesystem"] is True
        assert context["capabilities"] == {"drop": ["ALL"]} and "privileged" not in context
        assert not any("hostPort" in port for port in container["ports"])
    for volume in spec["volumes"]:
        assert set(volume) - {"name"} <= {"configMap", "emptyDir", "secret", "persistentVolumeClaim"}, volume


def test_what_is_mounted_is_there_and_secrets_are_no_settings(objects):
    spec = pod(objects)["spec"]
    [container] = spec["containers"]
    volumes = {volume["name"] for volume in spec["volumes"]}
    claims = {claim["metadata"]["name"] for claim in objects["StatefulSet", "demo-ironkeep"]["spec"]["volumeClaimTemplates"]}
    assert {mount["name"] for mount in container["volumeMounts"]} == volumes | claims
    for mount in container["volumeMounts"]:
        assert mount["name"] in ("data", "tmp") or mount["readOnly"] is True
    for volume in spec["volumes"]:
        if "secret" in volume:
            # What a secret file of the server may be: read by its group at the most.
            assert volume["secret"]["defaultMode"] == 0o440
    for variable in container.get("env", []):
        assert "value" not in variable and "secretKeyRef" in variable["valueFrom"]


def test_the_network_policy_lets_in_the_ports_that_are_served(objects):
    policy = objects["NetworkPolicy", "demo-ironkeep"]["spec"]
    assert policy["policyTypes"] == ["Ingress", "Egress"]
    served = {port["name"] for port in pod(objects)["spec"]["containers"][0]["ports"]}
    let_in = {port["port"] for rule in policy["ingress"] for port in rule["ports"]}
    assert let_in == served
    assert all(rule["from"] for rule in policy["ingress"]), "a rule without `from` would be everybody"
    for service in ("demo-ironkeep", "demo-ironkeep-admin"):
        assert {port["targetPort"] for port in objects["Service", service]["spec"]["ports"]} <= served
    admin = {port["targetPort"] for port in objects["Service", "demo-ironkeep"]["spec"]["ports"]}
    assert "admin" not in admin, "health and metrics are of the cluster alone"


def test_selectors_fit_the_pod(objects):
    labels = pod(objects)["metadata"]["labels"]
    selectors = [
        objects["StatefulSet", "demo-ironkeep"]["spec"]["selector"]["matchLabels"],
        objects["Service", "demo-ironkeep"]["spec"]["selector"],
        objects["NetworkPolicy", "demo-ironkeep"]["spec"]["podSelector"]["matchLabels"],
    ]
    assert all(selector.items() <= labels.items() for selector in selectors)


@pytest.mark.parametrize("world", ["passphrase", "everything"])
def test_a_server_takes_the_rendered_settings_and_answers_the_probes(world, tmp_path):
    """The settings of the config map, with the paths and ports of this machine."""
    objects = render(WORLDS[world])
    text = objects["ConfigMap", "demo-ironkeep"]["data"]["ironkeep.toml"]
    assert tomllib.loads(text)["data-dir"] == "/var/lib/ironkeep"
    inside = {"/var/lib/ironkeep": tmp_path / "data", "/etc/ironkeep/root/passphrase": tmp_path / "passphrase", "/etc/ironkeep/root/root.key": tmp_path / "root.key"}
    for there, here in inside.items():
        text = text.replace(there, str(here))
    # A certificate is another test's business.
    text = re.sub(r"^tls-.*$", "", text, flags=re.MULTILINE)
    text = re.sub(r'"\[::\]:\d+"', '"127.0.0.1:0"', text)
    (tmp_path / "ironkeep.toml").write_text(text)
    (tmp_path / "passphrase").write_text("a passphrase of this test")
    (tmp_path / "passphrase").chmod(0o440)
    [container] = pod(objects)["spec"]["containers"]
    assert container["args"] == ["serve", "--config", "/etc/ironkeep/ironkeep.toml"]

    class Configured(Server):
        def command(self):
            [program, *_] = super().command()
            return [program, "serve", "--config", str(tmp_path / "ironkeep.toml"), "--http", "127.0.0.1:0", "--ready-file", str(self.ready_path())]

    with Configured(data_dir=tmp_path / "data") as server:
        assert (tmp_path / "data/store").is_dir() and not (tmp_path / "data/root.key").exists()
        assert server.region == WORLDS[world].get("settings", {}).get("region", "us-east-1")
        for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
            asked = container[probe]["httpGet"]
            assert asked["port"] == "admin"
            with urlopen(server.ready["admin"] + asked["path"], timeout=10) as answer:
                assert answer.status == 200
        assert Clients(server.http, server.root).s3.list_buckets()["Buckets"] == []


@pytest.mark.parametrize(
    "values, reason",
    [
        ({}, "exactly one of rootKey"),
        ({"rootKey": {"passphraseSecret": "a", "keyFileSecret": "b"}}, "exactly one of rootKey"),
        ({"rootKey": {"passphraseSecret": "a", "sealed": True}}, "exactly one of rootKey"),
        (PASSPHRASE | {"settings": {"postgres": "postgresql://user:password@host/db"}}, "invalid propertyName 'postgres'"),
        (PASSPHRASE | {"settings": {"http": "off"}}, "invalid propertyName 'http'"),
        (PASSPHRASE | {"replicas": 3}, "replicas"),
        (PASSPHRASE | {"image": {"repository": "x", "digest": "latest"}}, "digest"),
        (PASSPHRASE | {"persistence": {"accessModes": ["ReadWriteMany"]}}, "accessModes"),
    ],
)
def test_values_that_cannot_work_make_nothing(values, reason):
    with pytest.raises(helm.HelmError, match=reason):
        render(values)


def test_each_change_of_the_settings_starts_the_pod_anew():
    def mark(**settings):
        return pod(render(PASSPHRASE | {"settings": settings}))["metadata"]["annotations"]["checksum/settings"]

    assert mark(region="a") == mark(region="a") != mark(region="b")
