//! Findings: what they point at, what they say, and the edges of what is found.
use crate::{Finding, PolicyKind, validate};

/// The findings about one Allow of an identity policy with these elements.
fn findings(elements: &str) -> Vec<Finding> {
    let text =
        format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{elements}}}]}}"#);
    validate(&text, PolicyKind::Identity)
}

/// The elements that findings with this code are about.
fn elements_of(code: &str, elements: &str) -> Vec<Option<&'static str>> {
    let findings = findings(elements);
    findings.iter().filter(|one| one.code == code).map(|one| one.element).collect()
}

#[test]
fn findings_about_one_text_say_in_which_element_it_is() {
    for (code, resource) in [
        ("WILDCARD_IN_SERVICE_NAME", r#""arn:aws:s*:::b""#),
        ("MISSING_ARN_FIELD", r#""arn:aws:s3:b""#),
        ("REDUNDANT_RESOURCE", r#"["arn:aws:s3:::b","arn:aws:s3:::b"]"#),
        ("EMPTY_VARIABLE", r#""arn:aws:s3:::${}""#),
    ] {
        for element in ["Resource", "NotResource"] {
            let found = elements_of(code, &format!(r#""Action":"s3:*","{element}":{resource}"#));
            assert_eq!(found, [Some(element)], "{code}");
        }
    }
    for (code, action) in [
        ("WILDCARD_IN_SERVICE_NAME", r#""*:Get*""#),
        ("REDUNDANT_ACTION", r#"["s3:Get*","s3:GetObject"]"#),
        ("VARIABLE_UNSUPPORTED_IN_ELEMENT", r#""s3:${a}""#),
    ] {
        for element in ["Action", "NotAction"] {
            let found = elements_of(code, &format!(r#""{element}":{action},"Resource":"*""#));
            assert_eq!(found, [Some(element)], "{code}");
        }
    }
}

#[test]
fn an_account_has_twelve_digits_and_nothing_between_them() {
    let found = |account: &str| {
        let resource = format!(r#""Action":"iam:Get*","Resource":"arn:aws:iam::{account}:user/a""#);
        !elements_of("INVALID_ARN_ACCOUNT", &resource).is_empty()
    };
    for wrong in ["11112222333", "1111222233334", "1111-2222-33"] {
        assert!(found(wrong), "{wrong}");
    }
    for right in ["111122223333", "*", "1111*", "", "aws"] {
        assert!(!found(right), "{right}");
    }
}

#[test]
fn a_mismatch_names_the_operators_that_fit() {
    for (key, operator, operand, fitting) in [
        ("aws:username", "Bool", "true", "String"),
        ("aws:FederatedProvider", "Bool", "true", "String"),
        ("aws:SourceArn", "Bool", "true", "Arn"),
        ("aws:SecureTransport", "StringEquals", "true", "Bool"),
        ("aws:MultiFactorAuthAge", "StringEquals", "1", "Numeric"),
        ("aws:CurrentTime", "StringEquals", "1", "Date"),
        ("aws:EpochTime", "StringEquals", "1", "Date or Numeric"),
        ("aws:SourceIp", "StringEquals", "1", "IpAddress"),
    ] {
        let found = findings(&format!(
            r#""Action":"s3:Get*","Resource":"*","Condition":{{"{operator}":{{"{key}":"{operand}"}}}}"#
        ));
        let details: Vec<&str> = found.iter().map(|finding| &*finding.details).collect();
        let expected = format!("`{operator}` does not fit `{key}`: use {fitting} operators");
        assert_eq!(details, [expected.as_str()]);
    }
}

#[test]
fn a_condition_key_has_a_service_and_a_name() {
    let found = |key: &str| {
        let condition = format!(
            r#""Action":"s3:Get*","Resource":"*","Condition":{{"StringEquals":{{"{key}":"a"}}}}"#
        );
        !elements_of("INVALID_CONDITION_KEY_FORMAT", &condition).is_empty()
    };
    for wrong in ["prefix", "s3:", ":prefix", ":"] {
        assert!(found(wrong), "{wrong}");
    }
    assert!(!found("s3:prefix"));
}

#[test]
fn a_kms_key_is_an_arn_unless_it_is_open() {
    let found = |value: &str| {
        let key = "s3:x-amz-server-side-encryption-aws-kms-key-id";
        let condition = format!(
            r#""Action":"s3:PutObject","Resource":"*","Condition":{{"StringLike":{{"{key}":"{value}"}}}}"#
        );
        !elements_of("INVALID_KMS_KEY_VALUE", &condition).is_empty()
    };
    for wrong in ["alias/a", "arn:aws:kms:us-east-1:111122223333:alias/a", "1234abcd"] {
        assert!(found(wrong), "{wrong}");
    }
    for right in ["*:key/a", "${aws:PrincipalTag/key}", "arn:aws:kms:us-east-1:111122223333:key/a"]
    {
        assert!(!found(right), "{right}");
    }
}

/// The codes of the findings about one statement of a policy of this kind.
fn codes(kind: PolicyKind, statement: &str) -> Vec<&'static str> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#);
    validate(&text, kind).into_iter().map(|finding| finding.code).collect()
}

#[test]
fn services_are_confined_where_they_are_allowed_something() {
    let found = |principal: &str| {
        let rest = r#""Action":"s3:PutObject","Resource":"arn:aws:s3:::b/*""#;
        codes(PolicyKind::Resource, &format!("{principal},{rest}"))
            .contains(&"RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL")
    };
    let service = r#"{"Service":"config.amazonaws.com"}"#;
    assert!(found(&format!(r#""Effect":"Allow","Principal":{service}"#)));
    assert!(!found(&format!(r#""Effect":"Deny","Principal":{service}"#)));
    assert!(!found(&format!(r#""Effect":"Allow","NotPrincipal":{service}"#)));
}

#[test]
fn a_provider_is_a_domain_or_an_arn() {
    let found = |provider: &str| {
        let statement = format!(
            r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{{"Federated":"{provider}"}}"#
        );
        codes(PolicyKind::RoleTrust, &statement)
            .contains(&"INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY")
    };
    for wrong in ["google", "accounts.google.com/a", "arn:aws:iam::111122223333:role/a.b"] {
        assert!(found(wrong), "{wrong}");
    }
    for right in [
        "accounts.google.com",
        "graph-1.example.com",
        "arn:aws:iam::111122223333:saml-provider/a",
        "arn:aws:iam::111122223333:oidc-provider/a.b",
    ] {
        assert!(!found(right), "{right}");
    }
}

#[test]
fn saml_providers_have_no_claims_of_oidc() {
    let statement = r#""Effect":"Allow","Action":"sts:AssumeRoleWithSAML","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/a"}"#;
    assert_eq!(codes(PolicyKind::RoleTrust, statement), [""; 0]);
}

#[test]
fn only_patterns_of_the_subject_are_of_several_repositories() {
    let found = |conditions: &str| {
        let statement = format!(
            r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{{"Federated":
            "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}},"Condition":{{{conditions}}}"#
        );
        codes(PolicyKind::RoleTrust, &statement)
            .contains(&"SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED")
    };
    let subject = |operator: &str, value: &str| {
        format!(r#""{operator}":{{"token.actions.githubusercontent.com:sub":"{value}"}}"#)
    };
    assert!(found(&subject("StringLike", "repo:a/*")));
    assert!(found(&subject("StringLike", "*:a/b:ref:refs/heads/main")));
    assert!(!found(&subject("StringLike", "repo:a/b:ref:refs/heads/main")));
    // Compared letter by letter, a star is a star.
    assert!(!found(&subject("StringEquals", "repo:a/*")));
    let exact = subject("StringEquals", "repo:a/b:ref:refs/heads/main");
    let other = r#""StringLike":{"token.actions.githubusercontent.com:actor":"a*"}"#;
    assert!(!found(&format!("{exact},{other}")));
}

#[test]
fn a_default_stands_between_two_quotes() {
    let found = |default: &str| {
        let resource = format!("arn:aws:s3:::b/${{aws:PrincipalTag/team, {default}}}");
        let elements = format!(r#""Action":"s3:Get*","Resource":"{resource}""#);
        elements_of("MISSING_QUOTE_IN_VARIABLE", &elements).len() == 1
    };
    for wrong in ["'", "'a", "a'", "a", ""] {
        assert!(found(wrong), "{wrong}");
    }
    for right in ["''", "'a'"] {
        assert!(!found(right), "{right}");
    }
}

#[test]
fn an_access_point_has_a_fixed_account_if_its_arn_is_written_out() {
    let public = |arn: &str| {
        let statement = format!(
            r#""Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",
            "Condition":{{"StringLike":{{"s3:DataAccessPointArn":"{arn}"}}}}"#
        );
        codes(PolicyKind::Bucket, &statement).contains(&"PUBLIC_ACCESS_NOT_RESTRICTED")
    };
    assert!(!public("arn:aws:s3:us-east-1:111122223333:accesspoint/*"));
    assert!(public("arn:aws:s3:us-east-1:111122223333:accesspoint/${aws:username}"));
    assert!(public("any:aws:s3:us-east-1:111122223333:accesspoint/*"));
    for account in ["*", "", "11112222333", "1111222233*?"] {
        assert!(public(&format!("arn:aws:s3:us-east-1:{account}:accesspoint/*")), "{account}");
    }
}
