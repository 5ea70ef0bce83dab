import type { Router } from 'express'
import express from 'express'
import type { Site } from '../pages/site.ts'

/** The JSON API. */
export const apiRouter = (_site: Site): Router => express.Router()
