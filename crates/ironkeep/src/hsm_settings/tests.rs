use hsm::{HsmSpec, TokenName};

use super::hsm_spec;

const CLUSTER: &str = "[[cluster]]
id = \"cluster-2345abcdefg\"
library = \"/usr/lib/softhsm/libsofthsm2.so\"
tokens = [\"label:first\", \"serial:12\"]
trust-anchor = \"anchor.pem\"
environment = { SOFTHSM2_CONF = \"/etc/softhsm2.conf\" }
";

const GROUP: &str = "[[group]]
name = \"rack-1\"
library = \"/usr/lib/softhsm/libsofthsm2.so\"
tokens = [\"label:first\", \"serial:12\"]
";

fn read(text: &str) -> Result<HsmSpec, String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("anchor.pem"), "PEM").unwrap();
    let path = folder.path().join("hsm.toml");
    std::fs::write(&path, text).unwrap();
    hsm_spec(Some(&path))
}

#[test]
fn a_cluster_is_read() {
    let clusters = read(CLUSTER).unwrap().clusters;
    let [cluster] = clusters.as_slice() else { panic!("one cluster") };
    assert_eq!(cluster.id.as_str(), "cluster-2345abcdefg");
    assert_eq!(cluster.trust_anchor, "PEM");
    let tokens = [TokenName::Label("first".into()), TokenName::Serial("12".into())];
    assert_eq!(cluster.group.tokens, tokens);
    assert_eq!(cluster.group.module.environment.len(), 1);
    assert_eq!(hsm_spec(None).unwrap().clusters.len(), 0);
}

#[test]
fn a_group_is_read() {
    let both = read(&format!("{GROUP}mode = \"FIPS\"\n{CLUSTER}")).unwrap();
    let [group] = both.groups.as_slice() else { panic!("one group") };
    assert_eq!((group.name.as_str(), group.is_fips, group.tokens.len()), ("rack-1", true, 2));
    assert_eq!(both.clusters.len(), 1);
    assert!(!read(GROUP).unwrap().groups[0].is_fips);
}

#[test]
fn what_is_wrong_is_named() {
    let refused = |text: &str, wanted: &str| {
        let error = read(text).map(drop).unwrap_err();
        assert!(error.contains(wanted), "{error}");
    };
    refused(&CLUSTER.replace("label:first", "first"), "`first` names no token");
    refused(&CLUSTER.replace("2345abcdefg", "0"), "not a valid cluster id");
    refused(&CLUSTER.replace("anchor.pem", "gone.pem"), "gone.pem");
    refused(
        &CLUSTER.replace("tokens = [\"label:first\", \"serial:12\"]", "tokens = []"),
        "1 to 16",
    );
    refused(&format!("{CLUSTER}{CLUSTER}"), "twice");
    refused(&format!("{GROUP}{GROUP}"), "the group `rack-1` stands there twice");
    refused(&GROUP.replace("rack-1", "Rack"), "`Rack` is no name of a group");
    refused(&GROUP.replace("serial:12", "label:first"), "names `label:first` twice");
    refused(&format!("{GROUP}mode = \"fips\"\n"), "`fips` is no mode");
    refused(&CLUSTER.repeat(5), "more than 4");
    refused(&format!("{CLUSTER}pin = \"1234\"\n"), "unknown field");
}
