//! TestCustomDataIdentifier: <https://docs.aws.amazon.com/macie/latest/APIReference/custom-data-identifiers-test.html>

use api_macie2::{
    TestCustomDataIdentifier, TestCustomDataIdentifierRequest, TestCustomDataIdentifierResponse,
};
use discovery::CustomRules;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::custom::{compiled, described};
use crate::refusal::invalid;
use crate::session::require;

/// Characters of a sample.
const SAMPLE_CHARS: usize = 1_000;

impl Handler<TestCustomDataIdentifier> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &TestCustomDataIdentifierRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:TestCustomDataIdentifier", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TestCustomDataIdentifierRequest,
        _: Allowed<()>,
    ) -> Result<TestCustomDataIdentifierResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let described = described(
            input.keywords.as_ref(),
            input.ignore_words.as_ref(),
            input.maximum_match_distance,
        )?;
        if input.sample_text.reveal().chars().count() > SAMPLE_CHARS {
            return Err(invalid("The sample text can have 1,000 characters.").into());
        }
        let custom = compiled(CustomRules {
            regex: input.regex.clone(),
            keywords: described.keywords,
            ignore_words: described.ignore_words,
            maximum_match_distance: usize::try_from(described.distance).unwrap_or_default(),
            ..CustomRules::default()
        })?;
        let count = i32::try_from(custom.count(input.sample_text.reveal())).unwrap_or(i32::MAX);
        Ok(TestCustomDataIdentifierResponse { match_count: Some(count) })
    }
}
