//! `ValidatePolicy`: what is wrong with a policy, or probably not what was meant.
//!
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicy.html>
//!
//! # Differs from AWS
//! Findings are in English; another `locale` is refused. `docs/policy-lint.md` says which of AWS's checks are made, and
//! which are made besides: those have a link to that page.

use api_accessanalyzer::{
    Locale, Location, PathElement, PolicyType, Position, Span, ValidatePolicy,
    ValidatePolicyFinding, ValidatePolicyFindingType, ValidatePolicyRequest,
    ValidatePolicyResourceType, ValidatePolicyResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use policy::{Finding, FindingType, PolicyKind, validate};
use wire::Operation;

use crate::AccessAnalyzer;
use crate::errors::validation;

/// Where findings are explained that AWS does not have.
const OWN_CHECKS: &str = "docs/policy-lint.md";

const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || api_accessanalyzer::errors::validation_exception("Invalid nextToken."),
};

impl Handler<ValidatePolicy> for AccessAnalyzer {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ValidatePolicyRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("access-analyzer:ValidatePolicy", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ValidatePolicyRequest,
        _: Allowed<()>,
    ) -> Result<ValidatePolicyResponse, Failure> {
        if !matches!(input.locale, None | Some(Locale::En)) {
            return Err(validation("The findings are in English: locale can be EN."));
        }
        let resource_type = input.validate_policy_resource_type.as_ref();
        let kind = kind(&input.policy_type, resource_type)?;
        let text = input.policy_document.as_str();
        let question = [
            text,
            input.policy_type.as_str(),
            resource_type.map_or("", ValidatePolicyResourceType::as_str),
        ];
        let request = PageRequest {
            operation: ValidatePolicy::META,
            question: &question,
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let findings = validate(text, kind).into_iter().enumerate();
        let findings =
            findings.map(|(number, found)| (format!("{number:08}"), shown(&found, text)));
        let page = paging.items(findings.collect())?;
        Ok(ValidatePolicyResponse { findings: page.items, next_token: page.next })
    }
}

fn kind(
    policy_type: &PolicyType,
    resource_type: Option<&ValidatePolicyResourceType>,
) -> Result<PolicyKind, Failure> {
    match (policy_type, resource_type) {
        (PolicyType::ResourcePolicy, Some(ValidatePolicyResourceType::AwsS3Bucket)) => {
            Ok(PolicyKind::Bucket)
        }
        (
            PolicyType::ResourcePolicy,
            Some(ValidatePolicyResourceType::AwsIamAssumeRolePolicyDocument),
        ) => Ok(PolicyKind::RoleTrust),
        (PolicyType::ResourcePolicy, _) => Ok(PolicyKind::Resource),
        (_, Some(_)) => {
            Err(validation("validatePolicyResourceType is for policies of type RESOURCE_POLICY."))
        }
        (PolicyType::IdentityPolicy, None) => Ok(PolicyKind::Identity),
        (PolicyType::ServiceControlPolicy, None) => Ok(PolicyKind::Scp),
        (PolicyType::ResourceControlPolicy, None) => Ok(PolicyKind::Rcp),
        (_, None) => Err(validation("Invalid policyType.")),
    }
}

fn shown(finding: &Finding, text: &str) -> ValidatePolicyFinding {
    let span = finding.span(text);
    let path = finding.path().into_iter().map(|element| match element {
        policy::PathElement::Index(at) => {
            PathElement { index: Some(number(at)), ..PathElement::default() }
        }
        policy::PathElement::Value(name) => {
            PathElement { value: Some(name.to_owned()), ..PathElement::default() }
        }
    });
    ValidatePolicyFinding {
        finding_details: finding.details.clone(),
        finding_type: match finding.finding_type {
            FindingType::Error => ValidatePolicyFindingType::Error,
            FindingType::SecurityWarning => ValidatePolicyFindingType::SecurityWarning,
            FindingType::Warning => ValidatePolicyFindingType::Warning,
            FindingType::Suggestion => ValidatePolicyFindingType::Suggestion,
        },
        issue_code: finding.code.to_owned(),
        learn_more_link: finding.learn_more_link().unwrap_or_else(|| OWN_CHECKS.to_owned()),
        locations: vec![Location {
            path: path.collect(),
            span: Span { start: position(span.start), end: position(span.end) },
        }],
    }
}

fn position(position: policy::Position) -> Position {
    Position {
        line: number(position.line),
        column: number(position.column),
        offset: number(position.offset),
    }
}

fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
