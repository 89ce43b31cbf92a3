//! DeleteParameters: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html>

use std::collections::BTreeSet;

use api_ssm::{DeleteParameters, DeleteParametersRequest, DeleteParametersResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::find::{Found, find};
use crate::removal::delete;

impl Handler<DeleteParameters> for Ssm {
    type Touches = Vec<Touch<Found>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteParametersRequest,
    ) -> Result<Vec<Touch<Found>>, Failure> {
        let mut touches = Vec::new();
        for name in &input.names {
            let (found, access) = find(cx, name, "ssm:DeleteParameters").await?;
            touches.push(Touch::new(found, access));
        }
        Ok(touches)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteParametersRequest,
        found: Vec<Allowed<Found>>,
    ) -> Result<DeleteParametersResult, Failure> {
        let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
        let mut gone = BTreeSet::new();
        for found in found {
            let cx = &mut cx.writer(&found);
            let found = found.into_inner();
            let text = found.text.clone();
            match found.whole() {
                // One that is named twice is gone the second time.
                Ok(parameter) if gone.insert(parameter.unique_id.clone()) => {
                    delete(cx, &parameter).await?;
                    deleted.push(text);
                }
                Ok(_) | Err(_) => invalid.push(text),
            }
        }
        Ok(DeleteParametersResult {
            deleted_parameters: Some(deleted),
            invalid_parameters: Some(invalid),
        })
    }
}
