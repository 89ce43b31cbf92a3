use super::{Place, Template};

fn check(name: &str, expected: Option<(Place, bool, bool, bool)>) {
    let arn = ["arn:aws:acm-pca:::template/", name, "/V1"].concat();
    let found = Template::of(Some(&arn));
    let told = found.map(|it| (it.place, it.key_usage.is_some(), it.passes_api, it.passes_csr));
    assert_eq!(told, expected, "{name}");
}

#[test]
fn templates_are_those_of_aws() {
    check("EndEntityCertificate", Some((Place::End, true, false, false)));
    check("EndEntityServerAuthCertificate_APICSRPassthrough", Some((Place::End, true, true, true)));
    check("OCSPSigningCertificate_CSRPassthrough", Some((Place::End, true, false, true)));
    check("BlankEndEntityCertificate_APIPassthrough", Some((Place::End, false, true, false)));
    check(
        "BlankEndEntityCertificate_CriticalBasicConstraints_CSRPassthrough",
        Some((Place::End, false, false, true)),
    );
    check("RootCACertificate", Some((Place::Root(None), true, false, false)));
    check("RootCACertificate_APIPassthrough", Some((Place::Root(None), true, true, false)));
    check(
        "BlankRootCACertificate_PathLen2_APIPassthrough",
        Some((Place::Root(Some(2)), false, true, false)),
    );
    check("SubordinateCACertificate_PathLen3", Some((Place::Subordinate(3), true, false, false)));
    check(
        "BlankSubordinateCACertificate_PathLen0_APICSRPassthrough",
        Some((Place::Subordinate(0), false, true, true)),
    );
    for name in [
        "BlankEndEntityCertificate",
        "BlankRootCACertificate",
        "BlankRootCACertificate_CSRPassthrough",
        "RootCACertificate_CSRPassthrough",
        "SubordinateCACertificate_PathLen4",
        "SubordinateCACertificate",
        "Other",
    ] {
        check(name, None);
    }
}
